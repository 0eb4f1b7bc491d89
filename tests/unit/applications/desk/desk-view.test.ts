import { describe, expect, test } from "vitest";
import { applicationStatuses } from "#db/codes.ts";
import { searchableName } from "#db/fold.ts";
import { isFinal } from "#app/domain/applications/application.ts";
import { hasWord, readDeskSearch } from "#app/domain/applications/desk/desk-search.ts";
import { isNarrowed, queryOfView, readView } from "#app/domain/applications/desk/desk-view.ts";
import { groupOf } from "#app/domain/applications/desk/group-of.ts";

const read = (query: string) => readView(new URLSearchParams(query));

describe("a view of the applications", () => {
  test("stands in its address, and nothing there that goes without saying", () => {
    const query = "group=overdue&listing=abc&status=invited&unread=on&tag=schicht&q=Jana+Nov%C3%A1&sort=name&page=3";
    expect(queryOfView(read(query)).toString()).toBe(query);
    expect(queryOfView(read("sort=due&page=1&q=&listing=&unread=off")).toString()).toBe("");
  });

  test("takes no word it does not know", () => {
    expect(read("group=best&status=x&sort=talent&page=-1&unread=1")).toEqual(read(""));
    expect(read(`q=${"a".repeat(5000)}`).q).toHaveLength(100);
    expect(read("page=1e9").page).toBe(1);
  });

  test("is narrowed by everything but the order and the page", () => {
    expect(["sort=name", "page=2"].map((query) => isNarrowed(read(query)))).toEqual([false, false]);
    const narrowing = ["group=today", "listing=a", "status=offer", "unread=on", "tag=x", "q=x"];
    expect(narrowing.every((query) => isNarrowed(read(query)))).toBe(true);
  });
});

describe("whose turn it is", () => {
  const today = "2027-02-01";

  test.each([
    ["2027-01-31", "overdue"],
    ["2027-02-01", "today"],
    ["2027-02-02", "yours"],
    [null, "theirs"],
  ] as const)("with an answer due by %s it stands under %s", (answerBy, group) => {
    for (const status of applicationStatuses.filter((one) => !isFinal(one))) {
      expect(groupOf({ status, answerBy }, today)).toBe(group);
    }
  });

  test("nobody's, once it has ended", () => {
    for (const status of applicationStatuses.filter(isFinal)) {
      expect(groupOf({ status, answerBy: "2020-01-01" }, today)).toBe("done");
    }
  });
});

describe("what is typed into the search", () => {
  test.each([
    ["7K3M-9Q2P", "7K3M-9Q2P"],
    ["7k3m9q2p", "7K3M-9Q2P"],
    [" 7k3m – 9q ", "7K3M-9Q"],
    ["7k3", "7K3"],
    ["7k", ""],
    ["7K3M-9Q2P-1", ""],
    ["Müller", ""],
    ["%_%", ""],
  ])("%j begins the number %j", (q, number) => {
    expect(readDeskSearch(q).number).toBe(number);
  });

  test("is a word in every way it may be stored", () => {
    expect(readDeskSearch("Müller  ŁUKASZ").words).toEqual([["muller", "mueller"], ["lukasz"]]);
    expect(readDeskSearch("' -- % _").words).toEqual([]);
    expect(readDeskSearch("a b c d e f g h").words).toHaveLength(6);
  });

  test.each([
    ["Jürgen Müller", "Mueller", true],
    ["Jürgen Müller", "muller", true],
    ["Jurgen Mueller", "Müller", true],
    ["Kamila Dąbrowska", "dabrow", true],
    ["Anna Kowalska-Nowak", "nowak", true],
    ["Ondřej Beneš", "eneš", false],
  ])("%s is found by %s: %s", (name, word, found) => {
    expect(hasWord(name, readDeskSearch(word).words[0] ?? [])).toBe(found);
  });

  test("meets names as they are stored", () => {
    expect(searchableName("Jürgen Müller")).toBe(" jurgen muller juergen mueller");
    expect(searchableName("Anna")).toBe(" anna");
  });
});
