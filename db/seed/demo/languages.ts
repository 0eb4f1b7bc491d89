import type { Country, GermanCourse, GermanLevel, Lang, LanguagePurpose, SpokenLanguage } from "#db/codes.ts";
import type { DemoCompany, Profile } from "./content.server.ts";
import type { Plan } from "./plan.ts";
import type { Random } from "./random.ts";
import type { Occupation } from "./vocabulary.server.ts";

export const homeLang = { DE: "de", PL: "pl", CZ: "cs" } as const satisfies Record<Country, Lang>;

type Spoken = { lang: SpokenLanguage; level: GermanLevel | null; purpose: LanguagePurpose };

/** Speaking is the work itself: advice, care, teaching, law. */
const talking = new Set(["health", "social", "office", "trade"]);
const talkingOccupations = new Set([
  "lehrer",
  "aerztin-arzt",
  "logopaede-logopaedin",
  "steuerfachangestellte",
  "dolmetscher",
]);

export function germanLevel({ kind, occupation, profile, company, random }: Plan): GermanLevel {
  if (company.country !== "DE") return random.pick(["none", "none", "A1"]);
  if (talkingOccupations.has(occupation.id)) return "C1";
  const helped = company.benefits.includes("benefit-bilingual-onboarding");
  if (kind === "internship" || kind === "student_job") return random.pick(["A2", "B1"]);
  if (kind === "thesis" || kind === "dual_study") return random.pick(["B1", "B2"]);
  if (talking.has(occupation.field))
    return profile.level === "helper" ? random.pick(["A2", "B1"]) : random.pick(["B1", "B2", "B2"]);
  if (kind === "apprenticeship") return random.pick(["A2", "B1", "B1"]);
  if (profile.level === "helper") return helped ? random.pick(["none", "A1", "A1", "A2"]) : random.pick(["A1", "A2"]);
  if (profile.level === "skilled") return helped ? random.pick(["A1", "A2", "A2", "B1"]) : random.pick(["A2", "B1"]);
  return random.pick(["B1", "B2"]);
}

/** The final exam is in German, whatever the workshop speaks. */
export function examLevel({ kind, occupation }: Plan): GermanLevel | null {
  if (kind === "dual_study") return "C1";
  if (kind !== "apprenticeship") return null;
  return talking.has(occupation.field) || occupation.training_type === "school" ? "B2" : "B1";
}

export function germanCourse(benefits: string[]): GermanCourse | null {
  if (benefits.includes("benefit-course-in-work-hours")) return "in_working_time";
  return benefits.includes("benefit-german-course") ? "employer_pays" : null;
}

export function languagesFor({ occupation, profile, company, random }: Plan): Spoken[] {
  const team = company.team_languages.map((lang): Spoken => ({ lang, level: null, purpose: "team" }));
  return [...team, ...homeLanguage(company, profile), ...english(occupation, profile, random), ...sorbian(company)];
}

/** Polish and Czech members work in their own language. */
function homeLanguage({ country }: DemoCompany, { level }: Profile): Spoken[] {
  if (country === "DE") return [];
  return [{ lang: homeLang[country], level: level === "helper" ? "A2" : "B1", purpose: "required" }];
}

function english({ field }: Occupation, { level }: Profile, random: Random): Spoken[] {
  if (field === "it_media" && level !== "helper") return [{ lang: "en", level: "B1", purpose: "required" }];
  if (level === "specialist" && random.chance(0.5)) return [{ lang: "en", level: "B1", purpose: "helpful" }];
  return [];
}

function sorbian({ about_de }: DemoCompany): Spoken[] {
  return /[Ss]orbisch/.test(about_de) ? [{ lang: "hsb", level: null, purpose: "helpful" }] : [];
}
