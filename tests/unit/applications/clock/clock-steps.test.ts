import { describe, expect, test } from "vitest";
import type { ClockStep } from "#db/codes.ts";
import { usualSpans } from "#app/domain/applications/clock/spans.ts";
import { dueStep, mayCloseFrom, stepsOfClock } from "#app/domain/applications/clock/steps-of-clock.ts";
import { workingDaysAfter, workingDaysBetween } from "#app/domain/calendar/working-days.ts";
import { isWithin } from "#app/domain/companies/holidays/company-holiday.ts";
import { daysAfter } from "#app/platform/days.ts";

const place = { spans: usualSpans, isHoliday: () => false };
const clockFrom = "2027-02-01"; // a Monday
const clock = (days: number) => ({ clockFrom, answerBy: workingDaysAfter(clockFrom, days, place.isHoliday) });

describe("the steps of a clock", () => {
  test("of ten working days", () => {
    expect(stepsOfClock(clock(10), place)).toEqual([
      ["half", "2027-02-08"],
      ["soon", "2027-02-11"],
      ["today", "2027-02-15"],
      ["late", "2027-02-17"],
      ["escalated", "2027-02-22"],
      ["announced", "2027-02-22"],
      ["closed", "2027-03-15"],
    ]);
  });

  test("a short promise has no half time, a long one is never closed before it was escalated", () => {
    expect(stepsOfClock(clock(4), place).map(([step]) => step)).toEqual([
      "today",
      "late",
      "escalated",
      "announced",
      "closed",
    ]);
    expect(stepsOfClock(clock(5), place).map(([step]) => step)).toContain("half");
    const long = new Map(stepsOfClock(clock(20), place));
    expect(long.get("announced")).toBe(long.get("escalated"));
    expect(long.get("closed")).toBe("2027-03-29");
  });

  test("never run backwards, whatever was promised", () => {
    for (let days = 1; days <= 40; days += 1) {
      const at = stepsOfClock(clock(days), place).map(([, day]) => day);
      expect(at).toEqual(at.toSorted());
    }
  });
});

describe("what is due", () => {
  const due = (today: string, sent: [ClockStep, string][] = []) =>
    dueStep(clock(10), { ...place, today, sent: new Map(sent) });

  test("is the step whose day has come, once", () => {
    expect(due("2027-02-07")).toBeNull();
    expect(due("2027-02-08")).toBe("half");
    expect(due("2027-02-08", [["half", "2027-02-08"]])).toBeNull();
    expect(due("2027-02-10", [["half", "2027-02-08"]])).toBeNull();
    expect(due("2027-02-11", [["half", "2027-02-08"]])).toBe("soon");
  });

  test("after a long sleep only the last", () => {
    expect(due("2027-02-18")).toBe("late");
  });

  test("nothing is closed that was not announced, and the announcement has its five days", () => {
    expect(due("2027-06-01")).toBe("announced");
    expect(due("2027-06-07", [["announced", "2027-06-01"]])).toBeNull();
    expect(due("2027-06-08", [["announced", "2027-06-01"]])).toBe("closed");
    expect(due("2027-03-15", [["announced", "2027-02-22"]])).toBe("closed");
    expect(due("2027-03-12", [["announced", "2027-02-22"]])).toBeNull();
  });

  test("the office may close five working days after the announcement", () => {
    const from = (today: string, sent: [ClockStep, string][] = []) =>
      mayCloseFrom(clock(10), { ...place, today, sent: new Map(sent) });
    expect(from("2027-02-10")).toBe("2027-03-01");
    expect(from("2027-06-01", [["announced", "2027-02-25"]])).toBe("2027-03-04");
    expect(from("2027-06-01")).toBe("2027-06-08");
  });

  test("what the company was told stays true when the office shortens the spans, and longer ones count", () => {
    const announced = { today: "2027-02-25", sent: new Map<ClockStep, string>([["announced", "2027-02-22"]]) };
    const from = (announceBefore: number) =>
      mayCloseFrom(clock(10), {
        ...{ ...place, ...announced, spans: { ...usualSpans, announceBefore }, told: "2027-03-01" },
      });
    expect([1, 5, 10].map(from)).toEqual(["2027-03-01", "2027-03-01", "2027-03-08"]);
    const soon = { ...usualSpans, officeMayClose: 16, boardCloses: 16, announceBefore: 1 };
    const due = (today: string) =>
      dueStep(clock(10), { ...place, ...announced, today, spans: soon, told: "2027-03-01" });
    expect(["2027-02-26", "2027-03-01"].map(due)).toEqual([null, "closed"]);
  });
});

describe("holidays that a company announces after it promised an answer", () => {
  const none = () => false;
  /** Every step that a daily run takes, where the holidays are known from the day after `announced`. */
  function taken(days: number, announced: string, holiday: { from: string; until: string }) {
    const sent = new Map<ClockStep, string>();
    for (let today = clockFrom; today <= "2027-04-30" && !sent.has("late"); today = daysAfter(today, 1)) {
      const isHoliday = today > announced ? (day: string) => isWithin([holiday], day) : none;
      const step = dueStep(clock(days), { spans: usualSpans, isHoliday, today, sent });
      if (step) sent.set(step, today);
    }
    return sent;
  }

  test("silence no warning, whenever they are announced and however long they are", () => {
    for (const days of [3, 5, 10]) {
      const { answerBy } = clock(days);
      for (let announced = clockFrom; announced <= answerBy; announced = daysAfter(announced, 1)) {
        for (const [gap, length] of [
          [1, 1],
          [1, 10],
          [1, 21],
          [4, 14],
          [9, 21],
        ] as const) {
          const holiday = { from: daysAfter(announced, gap), until: daysAfter(announced, gap + length - 1) };
          const sent = taken(days, announced, holiday);
          const on = { days, announced, ...holiday };
          expect({ ...on, today: sent.get("today") }).toEqual({ ...on, today: answerBy });
          const isClosed = (day: string) => isWithin([holiday], day);
          expect({ ...on, late: sent.get("late") }).toEqual({ ...on, late: workingDaysAfter(answerBy, 2, isClosed) });
          const early = sent.get("soon") ?? sent.get("half") ?? answerBy;
          expect({ ...on, warned: days < 5 || early < answerBy }).toEqual({ ...on, warned: true });
        }
      }
    }
  });

  test("that cover the promised day have somebody warned while people are still there, where there is a day left", () => {
    const { answerBy } = clock(10);
    const sent = taken(10, "2027-02-04", { from: "2027-02-08", until: "2027-02-19" });
    expect(workingDaysBetween("2027-02-04", answerBy, (day) => day >= "2027-02-08")).toBe(1);
    expect([...sent]).toEqual([
      ["soon", "2027-02-05"],
      ["today", answerBy],
      ["late", "2027-02-23"],
    ]);
  });

  test("and that are called off again send nothing a second time", () => {
    const sent = new Map<ClockStep, string>([["soon", "2027-02-05"]]);
    const due = (today: string) => dueStep(clock(10), { ...place, today, sent });
    expect([due("2027-02-08"), due("2027-02-11"), due("2027-02-15")]).toEqual([null, null, "today"]);
  });
});
