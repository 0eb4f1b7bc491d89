import type { ClockStep } from "#db/codes.ts";
import type { Day } from "#db/schema.ts";
import type { StoryAct } from "./content.server.ts";
import type { WorkCalendar } from "./work-calendar.ts";

/** Who has to act, since when, and the company by when. */
export type Turn = { side: "company"; from: Day; by: Day } | { side: "seeker"; from: Day } | null;
type Act = StoryAct["act"];

/** Whoever has been invited hears what came of it within so many working days. */
const afterInvitation = 20;

export function hasAnswered(act: Act) {
  return ["invited", "trial_day", "offer", "hired", "declined", "asks", "proposed"].includes(act);
}

export function afterAct(
  turn: Turn,
  act: Act,
  { on, answerDays, calendar }: { on: Day; answerDays: number; calendar: WorkCalendar },
): Turn {
  const company = (days: number): Turn => ({ side: "company", from: on, by: calendar.after(on, days) });
  switch (act) {
    case "sent":
    case "took_place":
      return company(answerDays);
    case "writes":
      return turn?.side === "company" ? turn : company(answerDays);
    case "invited":
    case "trial_day":
    case "offer":
      return company(afterInvitation);
    case "asks":
    case "proposed":
      return { side: "seeker", from: on };
    case "agreed":
    case "hired":
    case "declined":
    case "withdrawn":
      return null;
    default:
      return turn;
  }
}

/** Which mails of the clock have gone out before today. */
export function passedSteps(
  { from, by }: { from: Day; by: Day },
  { today, calendar }: { today: Day; calendar: WorkCalendar },
) {
  const span = calendar.between(from, by);
  const steps: { step: ClockStep; on: Day }[] = [
    { step: "half", on: calendar.after(from, Math.ceil(span / 2)) },
    { step: "soon", on: calendar.after(by, -2) },
    { step: "today", on: by },
    { step: "late", on: calendar.after(by, 2) },
    { step: "escalated", on: calendar.after(by, 5) },
  ];
  return steps.filter(({ step, on }) => on < today && (span >= 5 || (step !== "half" && step !== "soon")));
}
