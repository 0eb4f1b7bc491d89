import { expect, test } from "vitest";
import { eraseOnAfterAnswer, eraseOnAfterWithdrawal, eraseOnWhileOpen } from "#app/domain/applications/erasure-date.ts";
import { monthsAfter } from "#app/platform/days.ts";

test("an open application is kept six months beyond the listing's last day", () => {
  expect(eraseOnWhileOpen({ deadline: "2027-03-15" })).toBe("2027-09-15");
});

test("an answered one is kept six months from the answer", () => {
  expect(eraseOnAfterAnswer({ answeredOn: "2027-02-01" })).toBe("2027-08-01");
});

test("who withdraws is never kept longer than was said", () => {
  expect(eraseOnAfterWithdrawal({ withdrawnOn: "2027-02-01", eraseOn: "2027-09-15" })).toBe("2027-08-01");
  expect(eraseOnAfterWithdrawal({ withdrawnOn: "2027-06-01", eraseOn: "2027-09-15" })).toBe("2027-09-15");
});

test("six months after the last of a long month is the last of a short one", () => {
  expect(monthsAfter("2027-08-31", 6)).toBe("2028-02-29");
  expect(monthsAfter("2026-08-31", 6)).toBe("2027-02-28");
});
