import { expect, test } from "vitest";
import { type Actor, applicationStatuses } from "#db/codes.ts";
import {
  decisionsAfter,
  isFinal,
  isNew,
  isWaiting,
  likelyNext,
  mayBecome,
} from "#app/domain/applications/application.ts";

test("a status leads only where the table says", () => {
  const ways = applicationStatuses.flatMap((from) =>
    applicationStatuses.filter((to) => mayBecome(from, to)).map((to) => `${from} > ${to}`),
  );
  expect(ways).toEqual([
    "received > in_review",
    "received > invited",
    "received > trial_day",
    "received > offer",
    "received > hired",
    "received > declined",
    "received > closed",
    "received > withdrawn",
    "in_review > invited",
    "in_review > trial_day",
    "in_review > offer",
    "in_review > hired",
    "in_review > declined",
    "in_review > closed",
    "in_review > withdrawn",
    "invited > trial_day",
    "invited > offer",
    "invited > hired",
    "invited > declined",
    "invited > closed",
    "invited > withdrawn",
    "trial_day > invited",
    "trial_day > offer",
    "trial_day > hired",
    "trial_day > declined",
    "trial_day > closed",
    "trial_day > withdrawn",
    "offer > hired",
    "offer > declined",
    "offer > closed",
    "offer > withdrawn",
  ]);
});

test("an employer can neither withdraw nor close an application", () => {
  expect(decisionsAfter("received")).toEqual(["in_review", "invited", "trial_day", "offer", "hired", "declined"]);
  expect(decisionsAfter("invited")).toEqual(["trial_day", "offer", "hired", "declined"]);
});

test("each side has its own ways to an end, and nobody another's", () => {
  const endsOf = (by: Actor) => applicationStatuses.filter((to) => mayBecome("invited", to, by));
  expect(endsOf("seeker")).toEqual(["withdrawn"]);
  expect(endsOf("office")).toEqual(["closed"]);
  expect(endsOf("system")).toEqual(["closed"]);
  expect(endsOf("employer")).toEqual(["trial_day", "offer", "hired", "declined"]);
});

test("four statuses are final", () => {
  expect(applicationStatuses.filter(isFinal)).toEqual(["hired", "declined", "closed", "withdrawn"]);
});

test.each([
  ["received", null, true],
  ["received", "2027-02-01T12:00:00.000Z", false],
  ["withdrawn", null, false],
  ["declined", null, false],
] as const)("an application that is %s and was opened at %s is new: %s", (status, openedAt, expected) => {
  expect(isNew({ status, openedAt })).toBe(expected);
});

test("what is in review waits for its answer as what was received does, and nothing else", () => {
  expect(applicationStatuses.filter(isWaiting)).toEqual(["received", "in_review"]);
});

test("whoever has not met yet is likely to be invited next, whoever has to get an offer", () => {
  const next = applicationStatuses.map((status) => [status, likelyNext(decisionsAfter(status))]);
  expect(Object.fromEntries(next)).toEqual({
    received: "invited",
    in_review: "invited",
    invited: "offer",
    trial_day: "offer",
    offer: "hired",
    hired: undefined,
    declined: undefined,
    closed: undefined,
    withdrawn: undefined,
  });
});
