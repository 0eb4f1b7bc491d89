import { expect, test } from "vitest";
import { entryOf, isStillKept, lineOf } from "#app/platform/journal/journal-entry.ts";

const at = "2027-02-01T12:00:00.000Z";
const entry = { at, kind: "application", id: "0193a1b2-c3d4-7000-8000-000000000000" } as const;

test("an entry is one line, and reads as it was written", () => {
  expect(entryOf(lineOf(entry).trimEnd())).toEqual(entry);
});

test.each([
  "",
  "2027-02-01T12:00:00.000Z application",
  `${at} person x`,
  `${at} alert anna@example.org`,
  `${at} alert a b`,
])("what is no whole entry is none: %j", (line) => {
  expect(entryOf(line)).toBeNull();
});

test("an entry outlives every backup, one of a mail only the mail", () => {
  const on = (day: string) => new Date(`${day}T12:00:00.000Z`);
  expect(isStillKept(entry, on("2028-03-07"))).toBe(true);
  expect(isStillKept(entry, on("2028-03-08"))).toBe(false);
  const mail = { ...entry, kind: "mail" } as const;
  expect(isStillKept(mail, on("2027-03-03"))).toBe(true);
  expect(isStillKept(mail, on("2027-03-04"))).toBe(false);
});
