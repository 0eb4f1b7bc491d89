import { describe, expect, test } from "vitest";
import { besideErrors } from "#app/domain/listings/form/beside-errors.ts";
import { bodyOfTyped } from "#app/domain/listings/working-copy/body-of-typed.ts";
import { fingerprintsOf, readFingerprints, sameTyped } from "#app/domain/listings/working-copy/fingerprints.ts";
import { joinVersions } from "#app/domain/listings/working-copy/join-versions.ts";
import { readMarks, typedByPerson } from "#app/domain/listings/working-copy/working-copy.ts";
import { typedIn } from "#app/platform/http/form.server.ts";
import type { Typed } from "#app/platform/http/form.ts";

type Typing = Record<string, Typed>;

describe("two forms say the same", () => {
  test.each<[Typing, Typing]>([
    [{ text: "a\r\nb" }, { text: "a\nb" }],
    [{ titlePl: "" }, {}],
    [{ shifts: [] }, {}],
    [{ shifts: "day" }, { shifts: ["day"] }],
    [{ tasks: ["b", "a"] }, { tasks: ["a", "b"] }],
    [{ places: ["Zittau", "", ""] }, { places: ["Zittau"] }],
    [{ translations: { pl: "", cs: "x" } }, { translations: { cs: "x" } }],
    [{ languages: { pl: { purpose: "", level: "" } } }, {}],
  ])("%j and %j", (one, other) => {
    expect(sameTyped(one, other)).toBe(true);
  });

  test.each<[Typing, Typing]>([
    [{ payMin: "abc" }, {}],
    [{ places: ["Zittau", "Görlitz"] }, { places: ["Görlitz", "Zittau"] }],
    [{ trainingPay: ["", "900"] }, { trainingPay: ["900"] }],
    [{ shifts: ["day", "two"] }, { shifts: "day" }],
    [{ text: "Zażółć" }, { text: "Zazolc" }],
  ])("not so %j and %j", (one, other) => {
    expect(sameTyped(one, other)).toBe(false);
  });
});

describe("two versions of one form", () => {
  const opened = { titleDe: "Schweißer", posts: "1", payMin: "18" };

  test.each<[Typing, Typing, Typing, string[], string[]]>([
    [{}, {}, {}, [], []],
    [{ posts: "2" }, {}, { posts: "2" }, [], []],
    [{}, { posts: "2" }, { posts: "2" }, ["posts"], []],
    [{ payMin: "20" }, { posts: "2" }, { payMin: "20", posts: "2" }, ["posts"], []],
    [{ posts: "3" }, { posts: "2" }, { posts: "3" }, [], ["posts"]],
    [{ posts: "2" }, { posts: "2" }, { posts: "2" }, [], []],
    [{ posts: "" }, { posts: "2" }, { posts: "" }, [], ["posts"]],
    [{}, { text: "Neu" }, { text: "Neu" }, ["text"], []],
    [{ payMin: "abc" }, { payMin: "19" }, { payMin: "abc" }, [], ["payMin"]],
  ])("mine %j and theirs %j", (mine, theirs, typed, taken, disputed) => {
    const joined = joinVersions({
      opened: fingerprintsOf(opened),
      mine: { ...opened, ...mine },
      theirs: { ...opened, ...theirs },
    });
    expect(joined).toEqual({ typed: { ...opened, ...typed }, taken, disputed });
  });

  test("what they cleared is cleared where I left it alone", () => {
    const joined = joinVersions({ opened: fingerprintsOf(opened), mine: opened, theirs: { ...opened, payMin: "" } });
    expect(joined).toMatchObject({ typed: { payMin: "" }, taken: ["payMin"] });
  });

  test("everything that differs is looked at where nobody knows how they began", () => {
    const theirs = { ...opened, posts: "2" };
    expect(joinVersions({ opened: null, mine: opened, theirs })).toEqual({
      ...{ typed: opened, taken: [] },
      disputed: ["posts"],
    });
  });
});

test("fingerprints come back from a browser as they went, and nothing else is believed", () => {
  const fingerprints = fingerprintsOf({ titleDe: "Schweißer", shifts: ["day"] });
  expect(readFingerprints(JSON.stringify(fingerprints))).toEqual(fingerprints);
  for (const text of ["", "[]", "null", "1", "{"]) expect(readFingerprints(text)).toBeNull();
  expect(readFingerprints('{"a":1,"b":"x","c":"far too long to be one"}')).toEqual({ b: "x" });
});

test("what was typed is sent once more as it was", () => {
  const typed = {
    payMin: "abc",
    places: ["Zittau", ""],
    tasks: ["one", "two"],
    languages: { pl: { purpose: "required", level: "B1" } },
    ownQuestions: [{ text: "Wann?", lang: "de", translations: { pl: "Kiedy?" } }],
  };
  expect(typedIn(bodyOfTyped(typed)).typed).toEqual(typed);
});

test("what a form says of itself is not what a person typed", () => {
  const body = new FormData();
  for (const [name, value] of Object.entries({ id: "1", copy: "c", page: "p", then: "later", payMin: "abc" })) {
    body.append(name, value);
  }
  body.append("seen", "x".repeat(9000));
  expect(typedByPerson(typedIn(body).typed)).toEqual({ payMin: "abc" });
  expect(readMarks(body)).toEqual({ seen: "", opened: "", copyId: "c", copySaved: "", page: "p" });
});

describe("errors found later", () => {
  const error = (key: string) => ({ key, values: {} });
  const first = { payMin: [error("errors.notANumber")], "places[1]": [error("placeUnknown")] };

  test("join those found first, and none asks again for what could not be read", () => {
    const later = {
      payMin: error("payMissing"),
      payMax: error("payMissing"),
      "places[0]": error("placeMissing"),
      tasks: error("tasksTooFew"),
    };
    expect(besideErrors(first, later)).toEqual({ ...first, tasks: [error("tasksTooFew")] });
  });

  test("what is wrong beside it is said all the same", () => {
    const later = { payMax: error("payUpsideDown"), hoursMin: error("hoursMissing") };
    expect(Object.keys(besideErrors(first, later))).toEqual(["payMin", "places[1]", "payMax", "hoursMin"]);
  });
});
