import { expect, test } from "vitest";
import { guaranteesAnswer, spanProblems, usualSpans } from "#app/domain/applications/clock/spans.ts";
import { dueStep, stepsOfClock } from "#app/domain/applications/clock/steps-of-clock.ts";

const clock = { clockFrom: "2027-02-01", answerBy: "2027-02-15" };
const place = { isHoliday: () => false };

test("the usual spans follow each other", () => {
  expect(spanProblems(usualSpans)).toEqual({});
});

test.each([
  [{ announceBefore: 20 }, { officeMayClose: "closesBeforeAnnounced" }],
  [{ announceBefore: 19 }, {}],
  [{ boardCloses: 19 }, { boardCloses: "boardBeforeOffice" }],
  [{ boardCloses: 20 }, {}],
  [{ boardCloses: null }, {}],
  [{ seekerCloses: 5 }, { seekerCloses: "closedBeforeReminded" }],
  [{ seekerCloses: 6 }, {}],
])("%j: %j", (changed, problems) => {
  expect(spanProblems({ ...usualSpans, ...changed })).toEqual(problems);
});

test("a board that closes nothing promises nothing, and still reminds", () => {
  const spans = { ...usualSpans, boardCloses: null };
  expect(guaranteesAnswer(usualSpans)).toBe(true);
  expect(guaranteesAnswer(spans)).toBe(false);
  expect(stepsOfClock(clock, { ...place, spans }).map(([step]) => step)).toEqual([
    ...["half", "soon", "today", "late", "escalated", "announced"],
  ]);
  const sent = new Map([["announced", "2027-03-01"]] as const);
  expect(dueStep(clock, { ...place, spans, today: "2028-01-01", sent })).toBeNull();
});
