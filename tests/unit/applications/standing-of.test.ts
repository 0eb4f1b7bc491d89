import { expect, test } from "vitest";
import { standingOf } from "#app/domain/applications/overview/standing-of.ts";

const now = new Date("2027-02-01T12:00:00Z");
const soon = "2027-02-03T09:00:00.000Z";
const quiet = { status: "in_review", barred: false, answerBy: null, seekerFrom: null, appointment: null } as const;
const agreed = (startsAt: string) => ({ state: "agreed" as const, startsAt, times: [] });
const proposed = (open: boolean) => ({ state: "proposed" as const, startsAt: null, times: [{ time: soon, open }] });

test("it is the company's turn while an answer is promised, and the seeker's as soon as they are asked", () => {
  expect(standingOf({ ...quiet, answerBy: "2027-02-09" }, now)).toEqual({
    turn: "company",
    next: { kind: "answer", by: "2027-02-09" },
  });
  expect(standingOf({ ...quiet, seekerFrom: soon }, now)).toEqual({ turn: "seeker", next: null });
  expect(standingOf({ ...quiet, appointment: proposed(true) }, now).turn).toBe("seeker");
  expect(standingOf({ ...quiet, appointment: proposed(false) }, now).turn).toBeNull();
});

test("an appointment ahead comes before the day of the answer, one that was does not", () => {
  const meets = { ...quiet, answerBy: "2027-02-09", appointment: agreed(soon) };
  expect(standingOf(meets, now).next).toEqual({ kind: "appointment", at: soon });
  expect(standingOf(meets, new Date(soon)).next).toEqual({ kind: "answer", by: "2027-02-09" });
});

test("nobody's turn where it is over or the company is barred, and nothing is promised in its name", () => {
  expect(standingOf({ ...quiet, status: "declined", seekerFrom: soon }, now)).toEqual({ turn: null, next: null });
  expect(standingOf({ ...quiet, status: "declined", answerBy: "2027-02-09" }, now).next).toBeNull();
  expect(standingOf({ ...quiet, barred: true, answerBy: "2027-02-09", seekerFrom: soon }, now)).toEqual({
    turn: null,
    next: null,
  });
  /** Somebody declined may still stand in a calendar: that is called off by its own page. */
  expect(standingOf({ ...quiet, status: "declined", appointment: agreed(soon) }, now).next?.kind).toBe("appointment");
});
