import type { Day } from "#db/schema.ts";
import type { Asks } from "./asks.ts";
import type { Brought } from "./brought.ts";

type To = {
  asks: Asks;
  /** Years in one occupation say nothing of another. */
  sameOccupation: boolean;
  today: Day;
};

/** Of what somebody brought elsewhere that which is asked here: nothing else goes along. */
export function carryOver(brought: Brought, { asks, sameOccupation, today }: To): Brought {
  const { start } = brought;
  const subjects = new Set(asks.requirements.map(({ subject }) => subject));
  return {
    requirements: pick(brought.requirements, (subject) => subjects.has(subject)),
    experience: asks.experience && sameOccupation ? brought.experience : null,
    certificates: brought.certificates.filter((one) => asks.certificates.includes(one)),
    languages: pick(brought.languages, (one) => asks.languages.some((language) => language === one)),
    school: asks.school ? brought.school : null,
    start: asks.start && start !== null && (start === "at_once" || start >= today) ? start : null,
    workTimes: pick(brought.workTimes, (one) => asks.workTimes.some((time) => time === one)),
    ways: brought.ways.filter((one) => asks.ways.includes(one)),
    trialDay: asks.trialDay && brought.trialDay,
  };
}

function pick<Answers extends object>(answers: Answers, asked: (subject: string) => boolean): Answers {
  return Object.fromEntries(Object.entries(answers).filter(([subject]) => asked(subject))) as Answers;
}
