import { expect, test } from "vitest";
import { applicationStatuses } from "#db/codes.ts";
import {
  answerBy,
  daysToAnswer,
  decisionsAfter,
  isFinal,
  isNew,
  isWaiting,
  mayBecome,
} from "#app/domain/applications/application.ts";

test("a status leads only where the table says", () => {
  const ways = applicationStatuses.flatMap((from) =>
    applicationStatuses.filter((to) => mayBecome(from, to)).map((to) => `${from} > ${to}`),
  );
  expect(ways).toEqual([
    "received > in_review",
    "received > invited",
    "received > accepted",
    "received > declined",
    "received > withdrawn",
    "in_review > invited",
    "in_review > accepted",
    "in_review > declined",
    "in_review > withdrawn",
    "invited > accepted",
    "invited > declined",
    "invited > withdrawn",
  ]);
});

test("an employer cannot withdraw an application", () => {
  expect(decisionsAfter("received")).toEqual(["in_review", "invited", "accepted", "declined"]);
  expect(decisionsAfter("invited")).toEqual(["accepted", "declined"]);
});

test("three statuses are final", () => {
  expect(applicationStatuses.filter(isFinal)).toEqual(["accepted", "declined", "withdrawn"]);
});

test.each([
  ["received", null, true],
  ["received", "2027-02-01T12:00:00.000Z", false],
  ["withdrawn", null, false],
  ["declined", null, false],
] as const)("an application that is %s and was opened at %s is new: %s", (status, openedAt, expected) => {
  expect(isNew({ status, openedAt })).toBe(expected);
});

test("the promise counts from the seeker's day, not from the day in Greenwich", () => {
  expect(answerBy({ submittedAt: "2027-01-31T23:30:00.000Z", answerDays: 14 })).toBe("2027-02-15");
});

test("a promise that is not kept shows as negative days", () => {
  const application = { submittedAt: "2027-02-01T12:00:00.000Z", answerDays: 7 };
  expect(daysToAnswer(application, new Date("2027-02-01T13:00:00Z"))).toBe(7);
  expect(daysToAnswer(application, new Date("2027-02-10T13:00:00Z"))).toBe(-2);
});

test("what is in review waits for its answer as what was received does, and nothing else", () => {
  expect(applicationStatuses.filter(isWaiting)).toEqual(["received", "in_review"]);
});
