import { describe, expect, test } from "vitest";
import { readRule } from "#app/domain/events/form/read-rule.ts";
import { freePlaces, movingUp } from "#app/domain/events/registering/moving-up.ts";
import { keptUntil } from "#app/domain/events/registering/registration.ts";
import { chanceOf, isRegistering, ownStateOf } from "#app/domain/events/registering/registration-state.ts";
import { beginningOf } from "#app/domain/events/registration-rule.ts";

const party = (name: string, persons: number) => ({ name, persons });
const names = (parties: { name: string }[]) => parties.map(({ name }) => name).join("");

describe("moving up", () => {
  const line = [party("a", 3), party("b", 1), party("c", 2), party("d", 1)];

  test.each([
    [0, ""],
    [1, "b"],
    [2, "bd"],
    [3, "a"],
    [4, "ab"],
    [5, "abd"],
    [6, "abc"],
    [7, "abcd"],
    [null, "abcd"],
  ])("into %s places", (free, who) => {
    expect(names(movingUp(line, free))).toBe(who);
  });

  test("begins where places are free, and nobody has to go where some were taken away", () => {
    expect(freePlaces(150, 149)).toBe(1);
    expect(freePlaces(10, 12)).toBe(0);
    expect(freePlaces(null, 500)).toBeNull();
  });
});

test.each([
  [2, 3, true, "waiting"],
  [2, 3, false, "full"],
  [2, 2, false, "place"],
  [null, 5, false, "place"],
  [0, 1, true, "waiting"],
])("with %s free a party of %s (waiting list: %s) gets: %s", (free, persons, waitingList, chance) => {
  expect(chanceOf(free, persons, waitingList)).toBe(chance);
});

describe("registering is open", () => {
  const times = [{ day: "2027-03-28", starts: "10:00", ends: null }];
  const rule = { places: null, waitingList: true, asksNote: false, closesAt: null };
  const isOpen = (at: string, closesAt: string | null = null) =>
    isRegistering({ status: "published", times, registration: { ...rule, closesAt } }, new Date(at));

  test("until the event begins, on the day of summer time too", () => {
    expect(beginningOf({ times })).toBe("2027-03-28T08:00:00.000Z");
    expect(isOpen("2027-03-28T07:59:59.999Z")).toBe(true);
    expect(isOpen("2027-03-28T08:00:00.000Z")).toBe(false);
    expect(beginningOf({ times: [{ day: "2027-03-28", starts: null, ends: null }] })).toBe("2027-03-27T23:00:00.000Z");
  });

  test("until the minute that was said, earlier or later than it begins", () => {
    expect(isOpen("2027-03-27T16:59:59.999Z", "2027-03-27T17:00:00.000Z")).toBe(true);
    expect(isOpen("2027-03-27T17:00:00.000Z", "2027-03-27T17:00:00.000Z")).toBe(false);
    expect(isOpen("2027-03-28T09:00:00.000Z", "2027-03-28T10:00:00.000Z")).toBe(true);
  });

  test("for what is published and asks for it, and for nothing else", () => {
    const now = new Date("2027-03-01T00:00:00Z");
    expect(isRegistering({ status: "cancelled", times, registration: rule }, now)).toBe(false);
    expect(isRegistering({ status: "draft", times, registration: rule }, now)).toBe(false);
    expect(isRegistering({ status: "published", times, registration: null }, now)).toBe(false);
  });
});

test("a link is open to the last moment that was said", () => {
  const row = { confirmed_at: null, placed_at: null, confirm_by: "2027-03-03T09:00:00.000Z" };
  expect(ownStateOf(row, new Date("2027-03-03T09:00:00.000Z"))).toBe("open");
  expect(ownStateOf(row, new Date("2027-03-03T09:00:00.001Z"))).toBe("expired");
});

test("registrations are kept two weeks after the last day, or after it was cancelled if that is earlier", () => {
  const times = ["2027-03-12", "2027-03-20"].map((day) => ({ day, starts: null, ends: null }));
  expect(keptUntil({ times, cancelledAt: null })).toBe("2027-04-03");
  expect(keptUntil({ times, cancelledAt: "2027-03-01T23:30:00.000Z" })).toBe("2027-03-16");
});

describe("the rule that organisers type", () => {
  const times = [{ day: "2027-03-28", starts: "10:00", ends: null }];
  const on = { registration: "on" } as const;
  const read = (typed: Parameters<typeof readRule>[0]) => readRule(typed, times);

  test("is none without the first box, whatever else was typed", () => {
    expect(read({ places: 5, closesDay: "nie" })).toEqual({ ok: true, rule: null });
  });

  test("means a day to its end, and a time to its minute", () => {
    expect(read({ ...on, closesDay: "27.3.2027" })).toMatchObject({ rule: { closesAt: "2027-03-27T22:59:59.000Z" } });
    expect(read({ ...on, closesDay: "27.3.27", closesTime: "18 Uhr", places: 8, waitingList: "on" })).toEqual({
      ok: true,
      rule: { places: 8, waitingList: true, asksNote: false, closesAt: "2027-03-27T17:00:00.000Z" },
    });
    expect(read(on)).toMatchObject({ rule: { places: null, waitingList: false, closesAt: null } });
  });

  test.each([
    [{ closesDay: "29.3.2027" }, "closesDay", "registration:errors.closesLate"],
    [{ closesDay: "morgen" }, "closesDay", "errors.date"],
    [{ closesTime: "18" }, "closesDay", "errors.required"],
    [{ closesDay: "27.3.2027", closesTime: "abends" }, "closesTime", "errors.time"],
    [{ closesDay: "28.3.2027", closesTime: "2:30" }, "closesTime", "appointment:errors.skippedHour"],
  ])("%j is refused at %s", (typed, field, key) => {
    const rule = read({ ...on, ...typed });
    expect(rule.ok ? {} : rule.errors).toMatchObject({ [field]: { key } });
  });
});
