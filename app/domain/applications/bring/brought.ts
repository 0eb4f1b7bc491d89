import {
  type BroughtTopic,
  type Certificate,
  certificates,
  type ExperienceSpan,
  experienceSpans,
  type Fulfilment,
  fulfilments,
  type SchoolCertificate,
  schoolCertificates,
  type Way,
  ways,
  type WorkTime,
  workTimes,
} from "#db/bring-codes.ts";
import { type GermanLevel, germanLevels, type SpokenLanguage, spokenLanguages } from "#db/codes.ts";
import { isDay } from "#app/platform/days.ts";
import type { BringPage } from "./asks.ts";

/** One thing ticked, as it is kept. */
export type BroughtRow = { topic: BroughtTopic; subject: string; answer: string };

/** What a person brings to a listing, as far as it was said. */
export type Brought = {
  requirements: Record<string, Fulfilment>;
  experience: ExperienceSpan | null;
  certificates: Certificate[];
  /** German is not among them: an application has it by itself. */
  languages: Partial<Record<SpokenLanguage, GermanLevel>>;
  school: SchoolCertificate | null;
  /** "at_once", or the first day. */
  start: string | null;
  /** Of those that the listing has: which the person can work and which not. */
  workTimes: Partial<Record<WorkTime, boolean>>;
  ways: Way[];
  trialDay: boolean;
};

export const topicsOf = {
  can: ["requirement", "experience", "certificate"],
  languages: ["language", "school"],
  when: ["start", "shift", "way", "trial_day"],
} as const satisfies Record<BringPage, readonly BroughtTopic[]>;

/** Codes that this board no longer knows say nothing. */
export function broughtOf(rows: readonly BroughtRow[]): Brought {
  const of = (topic: BroughtTopic) => rows.filter((row) => row.topic === topic);
  const one = (topic: BroughtTopic) => of(topic)[0]?.answer;
  const ticked = <Code extends string>(topic: BroughtTopic, codes: readonly Code[]) =>
    codes.filter((code) => of(topic).some(({ subject, answer }) => subject === code && answer === "yes"));
  const start = one("start");
  return {
    requirements: answersIn(of("requirement"), null, fulfilments),
    experience: known(experienceSpans, one("experience")),
    certificates: ticked("certificate", certificates),
    languages: answersIn(of("language"), spokenLanguages, germanLevels),
    school: known(schoolCertificates, one("school")),
    start: start === "at_once" || (start !== undefined && isDay(start)) ? start : null,
    workTimes: Object.fromEntries(
      Object.entries(answersIn(of("shift"), workTimes, ["yes", "no"])).map(([time, can]) => [time, can === "yes"]),
    ),
    ways: ticked("way", ways),
    trialDay: one("trial_day") === "yes",
  };
}

export function rowsOf(brought: Partial<Brought>): BroughtRow[] {
  const { requirements = {}, experience, certificates = [], languages = {}, school, start } = brought;
  const { workTimes = {}, ways = [], trialDay } = brought;
  return [
    ...Object.entries(requirements).map(([subject, answer]) => row("requirement", subject, answer)),
    ...(experience ? [row("experience", "", experience)] : []),
    ...certificates.map((subject) => row("certificate", subject, "yes")),
    ...Object.entries(languages).map(([subject, answer]) => row("language", subject, answer)),
    ...(school ? [row("school", "", school)] : []),
    ...(start ? [row("start", "", start)] : []),
    ...Object.entries(workTimes).map(([subject, can]) => row("shift", subject, can ? "yes" : "no")),
    ...ways.map((subject) => row("way", subject, "yes")),
    ...(trialDay ? [row("trial_day", "", "yes")] : []),
  ];
}

type Said = { brought: Partial<Brought>; germanLevel: GermanLevel | null };

/** What is said on one page, each answer by its question: to see whether two are the same. */
export function answersOn(page: BringPage, { brought, germanLevel }: Said): Record<string, string> {
  const topics: readonly BroughtTopic[] = topicsOf[page];
  const rows = rowsOf(brought).filter(({ topic }) => topics.includes(topic));
  return {
    ...Object.fromEntries(
      rows.map(({ topic, subject, answer }) => [`${topic} ${subject}`, answer] as const).toSorted(),
    ),
    ...(page === "languages" && germanLevel ? { german: germanLevel } : {}),
  };
}

const row = (topic: BroughtTopic, subject: string, answer: string): BroughtRow => ({ topic, subject, answer });

function known<Code extends string>(codes: readonly Code[], value: string | undefined): Code | null {
  return codes.find((code) => code === value) ?? null;
}

/** In the order of the subjects' codes, where there are any. */
function answersIn<Subject extends string, Answer extends string>(
  rows: readonly BroughtRow[],
  subjects: readonly Subject[] | null,
  answers: readonly Answer[],
) {
  const given = rows.flatMap(({ subject, answer }) => {
    const meant = known(answers, answer);
    return meant ? [[subject, meant] as const] : [];
  });
  const ordered = subjects?.flatMap((subject) => given.filter(([one]) => one === subject)) ?? given;
  return Object.fromEntries(ordered) as Record<Subject, Answer>;
}
