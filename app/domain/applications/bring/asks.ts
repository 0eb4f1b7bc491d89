import { type Certificate, type Way, ways, type WorkTime, workTimes, workTimesOf } from "#db/bring-codes.ts";
import type {
  Experience,
  Feature,
  Field,
  GermanLevel,
  Kind,
  LeavingCertificate,
  Licence,
  Necessity,
  Shift,
  SpokenLanguage,
} from "#db/codes.ts";
import { fieldCertificates, studentCertificates } from "#db/field-certificates.ts";
import type { Day } from "#db/schema.ts";
import { isForPupils } from "#app/domain/parents/is-for-pupils.ts";

/** What of a listing decides what its applicants are asked. */
export type Asking = {
  kind: Kind;
  field: Field;
  germanLevel: GermanLevel;
  germanExam: GermanLevel | null;
  certificate: LeavingCertificate | null;
  experience: Experience | null;
  startsOn: Day | null;
  phrases: { id: string; de: string; pl: string; cs: string; necessity: Necessity }[];
  licences: { licence: Licence; necessity: Necessity }[];
  languages: SpokenLanguage[];
  shifts: Shift[];
  features: Feature[];
};

/** One thing that the company asks for: a phrase of the vocabulary or a licence. */
export type Requirement = {
  /** How the answer is kept. */
  subject: string;
  necessity: Necessity;
  words: { de: string; pl: string; cs: string } | { licence: Licence };
};

/** What a listing has use for. Nothing else is asked. */
export type Asks = {
  requirements: Requirement[];
  experience: boolean;
  certificates: Certificate[];
  /** Only then must something be said about it. */
  germanNeeded: boolean;
  /** Whether they are under 18: where pupils apply. */
  age: boolean;
  languages: SpokenLanguage[];
  school: boolean;
  start: boolean;
  workTimes: WorkTime[];
  ways: Way[];
  trialDay: boolean;
};

export const bringPages = ["can", "languages", "when"] as const;
export type BringPage = (typeof bringPages)[number];

export function asksOf(listing: Asking): Asks {
  const { kind, experience, phrases, languages, features } = listing;
  return {
    requirements: requirementsOf(listing),
    experience: kind === "job" && (experience !== "none" || phrases.some(({ id }) => experiencePhrases.has(id))),
    certificates: certificatesFor(listing),
    germanNeeded: needsGerman(listing),
    age: isForPupils(kind),
    languages: languages.filter((lang, index) => lang !== "de" && languages.indexOf(lang) === index),
    school: needsSchool(listing),
    start: kind === "job" || listing.startsOn === null,
    workTimes: workTimes.filter((time) => listing.shifts.some((shift) => workTimesOf[shift].includes(time))),
    ways: ways.filter((way) => waysWith[way] === undefined || features.some((one) => waysWith[way] === one)),
    trialDay: kind !== "thesis",
  };
}

/** The pages that these questions fill. German and the way to work are always of use. */
export function pagesFor(asks: Asks): BringPage[] {
  const can = asks.requirements.length > 0 || asks.experience || asks.certificates.length > 0;
  return bringPages.filter((page) => page !== "can" || can);
}

/** Years are asked for by themselves; that nothing is required is no requirement; and of nobody's health is asked (Art. 9 GDPR). */
const experiencePhrases = new Set(["req-experience-one-year", "req-experience-three-years"]);
const healthPhrases = ["req-rail-fitness", "req-height-fitness"];
const notTicked = new Set([...experiencePhrases, ...healthPhrases, "req-career-changers"]);

/** The same thing said as a phrase; it is asked once. */
const licencesOfPhrase: Partial<Record<string, readonly Licence[]>> = {
  "req-driving-licence-b": ["B"],
  "req-driving-licence-ce": ["C", "CE"],
  "req-driving-licence-d": ["D"],
  "req-forklift-licence": ["forklift"],
  "req-crane-licence": ["crane", "excavator"],
  "req-welding-certificate": ["welding"],
};

function requirementsOf({ phrases, licences }: Asking): Requirement[] {
  const asked = phrases.filter(({ id }) => !notTicked.has(id));
  const said = new Set(asked.flatMap(({ id }) => licencesOfPhrase[id] ?? []));
  const all: Requirement[] = [
    ...licences
      .filter(({ licence }) => !said.has(licence))
      .map(({ licence, necessity }) => ({ subject: licenceSubject(licence), necessity, words: { licence } })),
    ...asked.map(({ id, necessity, de, pl, cs }) => ({ subject: id, necessity, words: { de, pl, cs } })),
  ];
  return [
    ...all.filter(({ necessity }) => necessity === "must"),
    ...all.filter(({ necessity }) => necessity !== "must"),
  ];
}

/** How an answer about a licence is kept, beside those about phrases. */
export const licenceSubject = (licence: Licence) => `licence-${licence}`;

/** Learners need bring none, and where a degree is asked for, no machine is driven. What stands among the requirements is not asked a second time. */
function certificatesFor({ kind, field, phrases, licences, shifts }: Asking): Certificate[] {
  if (kind !== "job" && kind !== "student_job") return [];
  const byHand = !phrases.some(({ id }) => id === "req-degree");
  const ofField = (byHand ? fieldCertificates[field] : []).filter(
    (one) => kind === "job" || studentCertificates.includes(one),
  );
  const drives = phrases.some(({ id }) => id === "req-travel") || shifts.includes("assembly");
  const asked = new Set<string>([
    ...licences.map(({ licence }) => (licence === "welding" ? "weld_test" : licence)),
    ...phrases.flatMap(({ id }) => certificatesOfPhrase[id] ?? licencesOfPhrase[id] ?? []),
  ]);
  const wanted: Certificate[] = drives && !ofField.includes("B") ? [...ofField, "B"] : ofField;
  return wanted.filter((one) => !asked.has(one));
}

const certificatesOfPhrase: Partial<Record<string, readonly Certificate[]>> = {
  "req-welding-certificate": ["weld_test"],
  "req-driving-licence-ce": ["C", "CE", "code_95"],
  "req-hygiene-instruction": ["hygiene"],
  "req-security-certificate": ["security_instruction", "security_exam"],
};

function needsGerman({ germanLevel, germanExam }: Asking) {
  return germanLevel !== "none" || (germanExam !== null && germanExam !== "none");
}

/** Learning builds on a certificate; for a job only the company can say that it matters. */
function needsSchool({ kind, certificate, phrases }: Asking) {
  if (kind === "apprenticeship" || kind === "dual_study") return true;
  return (certificate !== null && certificate !== "none") || phrases.some(({ id }) => trainingPhrases.has(id));
}

const trainingPhrases = new Set([
  "req-trade-certificate",
  "req-metal-training",
  "req-electrical-training",
  "req-degree",
  "req-university-entrance",
  "req-health-permit",
]);

/** Some ways are there only where the company offers them. */
const waysWith: Partial<Record<Way, Feature>> = { bus: "commuter_bus" };
