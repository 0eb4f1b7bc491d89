import { describe, expect, test } from "vitest";
import type { SeekerStep } from "#db/codes.ts";
import { closesSeekersTurnOn, dueSeekerStep } from "#app/domain/applications/clock/seeker-steps.ts";
import { usualSpans as spans } from "#app/domain/applications/clock/spans.ts";

const turn = (...sent: [SeekerStep, string][]) => ({ seekerFrom: "2027-02-01", sent: new Map(sent) });
const dueOn = (today: string, ...sent: [SeekerStep, string][]) => dueSeekerStep(turn(...sent), { spans, today });

describe("a turn of the seeker", () => {
  test.each([
    ["2027-02-05", null],
    ["2027-02-06", "seeker_reminded"],
    ["2027-02-07", "seeker_reminded"],
  ] as const)("on %s, five days in, %s is due", (today, step) => {
    expect(dueOn(today)).toBe(step);
  });

  test.each([
    ["2027-02-06", null],
    ["2027-02-21", null],
    ["2027-02-22", "seeker_closed"],
  ] as const)("on %s, reminded to the day, %s is due", (today, step) => {
    expect(dueOn(today, ["seeker_reminded", "2027-02-06"])).toBe(step);
  });

  test("who was reminded late has as many days after that as anybody", () => {
    expect(dueOn("2027-03-10")).toBe("seeker_reminded");
    expect(dueOn("2027-03-25", ["seeker_reminded", "2027-03-10"])).toBeNull();
    expect(dueOn("2027-03-26", ["seeker_reminded", "2027-03-10"])).toBe("seeker_closed");
  });

  test("the day of closing is known before the reminder goes", () => {
    expect(closesSeekersTurnOn(turn(), { spans, today: "2027-02-06" })).toBe("2027-02-22");
    expect(closesSeekersTurnOn(turn(), { spans, today: "2027-03-10" })).toBe("2027-03-26");
  });

  test("the day they were told stays theirs when the office shortens the spans", () => {
    const reminded = { ...turn(["seeker_reminded", "2027-02-06"]), told: "2027-02-22" };
    const shorter = { ...spans, seekerReminded: 3, seekerCloses: 7 };
    expect(dueSeekerStep(reminded, { spans: shorter, today: "2027-02-21" })).toBeNull();
    expect(dueSeekerStep(reminded, { spans: shorter, today: "2027-02-22" })).toBe("seeker_closed");
    expect(closesSeekersTurnOn(reminded, { spans: { ...spans, seekerCloses: 30 }, today: "2027-02-20" })).toBe(
      "2027-03-03",
    );
  });

  test("days are counted on the calendar, over both changes of the clocks", () => {
    for (const [seekerFrom, reminded, closed] of [
      ["2027-03-25", "2027-03-30", "2027-04-15"],
      ["2027-10-28", "2027-11-02", "2027-11-18"],
    ] as const) {
      const sent = new Map<SeekerStep, string>([["seeker_reminded", reminded]]);
      expect(dueSeekerStep({ seekerFrom, sent: new Map() }, { spans, today: reminded })).toBe("seeker_reminded");
      expect(dueSeekerStep({ seekerFrom, sent }, { spans, today: closed })).toBe("seeker_closed");
    }
  });
});
