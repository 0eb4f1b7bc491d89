import type { GermanLevel, Licence, SpokenLanguage } from "#db/codes.ts";
import { type Asks, licenceSubject } from "../bring/asks.ts";
import type { EuropassFacts, Position } from "./parse-europass.ts";

/** What of a CV a listing asks: each is offered by itself, and none is taken that is not ticked. */
export type OfferedTicks = {
  name: string;
  email: string;
  phone: string;
  german: GermanLevel | null;
  languages: { language: SpokenLanguage; level: GermanLevel }[];
  licences: Licence[];
  /** Which of them were in this occupation only their owner knows. */
  positions: Position[];
};

export function offeredTicks({ name, email, phone, ...facts }: EuropassFacts, asks: Asks): OfferedTicks {
  return {
    ...{ name, email, phone },
    german: facts.languages.de ?? null,
    languages: asks.languages.flatMap((language) => {
      const level = facts.languages[language];
      return level ? [{ language, level }] : [];
    }),
    licences: facts.licences.filter((licence) => placesOf(licence, asks).length > 0),
    positions: asks.experience ? facts.positions : [],
  };
}

/** Where a listing asks for a licence: among what it requires, or among the certificates of its field. */
export function placesOf(licence: Licence, { requirements, certificates }: Asks) {
  const subjects = requirements
    .map(({ subject }) => subject)
    .filter((subject) => subject === licenceSubject(licence) || phraseOf[licence]?.includes(subject));
  const asked = certificates.filter((one) => one === licence);
  return [
    ...subjects.map((subject) => ({ topic: "requirement" as const, subject })),
    ...asked.map((subject) => ({ topic: "certificate" as const, subject })),
  ];
}

/** Phrases that ask for exactly this; "C and CE" is more than C. */
const phraseOf: Partial<Record<Licence, readonly string[]>> = {
  B: ["req-driving-licence-b"],
  CE: ["req-driving-licence-ce"],
  D: ["req-driving-licence-d"],
};

export const isNothing = (ticks: OfferedTicks) =>
  [ticks.name, ticks.email, ticks.phone, ticks.german ?? ""].every((one) => one === "") &&
  [ticks.languages, ticks.licences, ticks.positions].every((some) => some.length === 0);
