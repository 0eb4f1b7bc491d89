import { XMLParser } from "fast-xml-parser";
import { type GermanLevel, germanLevels, type Licence, licences, type SpokenLanguage } from "#db/codes.ts";
import { isPlainXml } from "#app/platform/fetching/is-plain-xml.ts";
import { plainLine } from "#app/platform/typed/plain-text.ts";
import { monthsBetween } from "./months-between.ts";

type Element = Record<string, unknown>;
export type Position = { title: string; company: string; months: number };

/** What a Europass CV says of what we ask; nothing else of it is looked at, neither photo nor birth date nor nationality. */
export type EuropassFacts = {
  name: string;
  email: string;
  phone: string;
  languages: Partial<Record<SpokenLanguage, GermanLevel>>;
  licences: Licence[];
  positions: Position[];
};

type Parsed = { ok: true; facts: EuropassFacts } | { ok: false; reason: "notEuropass" | "former" };

const repeated = ["Communication", "CandidateProfile", "PersonCompetency", "CompetencyDimension", "License"];
const parser = new XMLParser({
  processEntities: false,
  ignoreAttributes: true,
  ignoreDeclaration: true,
  ignorePiTags: true,
  parseTagValue: false,
  removeNSPrefix: true,
  isArray: (tag: string) => [...repeated, "EmployerHistory", "PositionHistory"].includes(tag),
});

/** Europass Candidate 3.0 as documented in 2020, and 4.0, which looks the same: whatever is missing or unknown is left out. */
export function parseEuropass(xml: string, today: string): Parsed {
  const root = rootOf(xml);
  if (root && ("SkillsPassport" in root || "LearnerInfo" in elementOf(root["Europass"]))) return refused("former");
  if (!root || !("Candidate" in root)) return refused("notEuropass");
  const candidate = elementOf(root["Candidate"]);
  const person = elementOf(candidate["CandidatePerson"]);
  const profiles = elementsOf(candidate["CandidateProfile"]);
  const name = elementOf(person["PersonName"]);
  return {
    ok: true,
    facts: {
      name: line([line(name["GivenName"]), line(name["FamilyName"])].join(" ")),
      ...contactsIn(elementsOf(person["Communication"])),
      languages: { ...languagesIn(profiles), ...nativeIn(person) },
      licences: licencesIn([person, ...profiles]),
      positions: positionsIn(profiles, today),
    },
  };
}

const refused = (reason: "notEuropass" | "former") => ({ ok: false, reason }) as const;

function rootOf(xml: string): Element | null {
  const text = xml.replace(/^\ufeff/, "").trim();
  if (!isPlainXml(text)) return null;
  try {
    return elementOf(parser.parse(text));
  } catch {
    return null;
  }
}

function contactsIn(all: Element[]) {
  const of = (code: string) => all.find((one) => line(one["ChannelCode"]).toLowerCase() === code) ?? {};
  const phone = of("telephone");
  const country = line(phone["CountryDialing"]).replace(/\D/g, "");
  const number = line(phone["DialNumber"]);
  return {
    email: line(of("email")["URI"]),
    phone: number === "" || number.startsWith("+") || country === "" ? number : `+${country} ${number}`,
  };
}

const langOf: Partial<Record<string, SpokenLanguage>> = {
  ...{ deu: "de", ger: "de", de: "de", pol: "pl", pl: "pl", ces: "cs", cze: "cs", cs: "cs", eng: "en", en: "en" },
  ...{ hsb: "hsb", dsb: "dsb" },
};

/** One level for what Europass rates five times: the lowest, as whoever reads it will rely on it. */
function languagesIn(profiles: Element[]): EuropassFacts["languages"] {
  const known = profiles
    .flatMap((profile) => elementsOf(elementOf(profile["PersonQualifications"])["PersonCompetency"]))
    .filter((one) => line(one["TaxonomyID"]).toLowerCase() === "language");
  return Object.fromEntries(
    known.flatMap((one) => {
      const lang = langOf[line(one["CompetencyID"]).toLowerCase()];
      const level = lowest(elementsOf(one["CompetencyDimension"]).map((dimension) => levelIn(dimension)));
      return lang && level ? [[lang, level]] : [];
    }),
  );
}

function levelIn(dimension: Element) {
  const scored = line(elementOf(dimension["Score"])["ScoreText"]).toUpperCase();
  return germanLevels.find((level) => level === scored);
}

function lowest(levels: (GermanLevel | undefined)[]) {
  return germanLevels.find((level) => levels.includes(level));
}

/** A mother tongue is given no level there. */
function nativeIn(person: Element): EuropassFacts["languages"] {
  const codes = [person["PrimaryLanguageCode"]].flat().map((code) => langOf[line(code).toLowerCase()]);
  return Object.fromEntries(codes.flatMap((lang) => (lang ? [[lang, "C2"]] : [])));
}

function licencesIn(places: Element[]) {
  const codes = places
    .flatMap((place) => elementsOf(elementOf(place["Licenses"])["License"]))
    .map((licence) => line(licence["LicenseTypeCode"]).toUpperCase());
  return licences.filter((licence) => codes.includes(licence));
}

const mostPositions = 12;

function positionsIn(profiles: Element[], today: string): Position[] {
  const employers = profiles.flatMap((profile) =>
    elementsOf(elementOf(profile["EmploymentHistory"])["EmployerHistory"]),
  );
  return employers
    .flatMap((employer) =>
      elementsOf(employer["PositionHistory"]).map((position) => ({
        title: line(position["PositionTitle"]),
        company: line(employer["OrganizationName"]),
        months: monthsIn(position, today),
      })),
    )
    .filter(({ title, months }) => title !== "" && months > 0)
    .slice(0, mostPositions);
}

function monthsIn(position: Element, today: string) {
  const period = elementOf(position["EmploymentPeriod"]);
  const dated = (end: string) => line(elementOf(period[end])["FormattedDateTime"]);
  const goesOn = line(period["CurrentIndicator"]) === "true";
  return monthsBetween(dated("StartDate"), goesOn ? today : dated("EndDate"));
}

const elementOf = (value: unknown): Element =>
  typeof value === "object" && value !== null && !Array.isArray(value) ? (value as Element) : {};
const elementsOf = (value: unknown) => (Array.isArray(value) ? value.map(elementOf) : []);

/** Of an element with attributes of its own only its words. */
function line(value: unknown): string {
  const words = Array.isArray(value) ? (value[0] as unknown) : value;
  return typeof words === "string" ? plainLine(withoutEntities(words), 200) : "";
}

const entities: Record<string, string> = { lt: "<", gt: ">", quot: '"', apos: "'", amp: "&" };

/** The five that XML has by itself; the parser is told to follow none, so that a file can define no others. */
const withoutEntities = (words: string) =>
  words.replace(/&(lt|gt|quot|apos|amp);/g, (_, name: string) => entities[name] ?? "");
