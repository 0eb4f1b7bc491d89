import { expect, test } from "vitest";
import { sessionEnd } from "#app/domain/accounts/session-limits.ts";

const began = new Date("2027-01-01T08:00:00Z");
const end = (role: "employer" | "office", now: string) => sessionEnd(role, began, new Date(now)).toISOString();

test("an employer's session ends ten days after the last visit, and after thirty in any case", () => {
  expect(end("employer", "2027-01-05T08:00:00Z")).toBe("2027-01-15T08:00:00.000Z");
  expect(end("employer", "2027-01-30T08:00:00Z")).toBe("2027-01-31T08:00:00.000Z");
});

test("the office's ends after two hours without a visit, and with the day in any case", () => {
  expect(end("office", "2027-01-01T09:00:00Z")).toBe("2027-01-01T11:00:00.000Z");
  expect(end("office", "2027-01-01T19:00:00Z")).toBe("2027-01-01T20:00:00.000Z");
});
