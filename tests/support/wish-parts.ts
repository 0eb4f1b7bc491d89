import { fold } from "#db/fold.ts";
import { readOccupations } from "#db/seed/vocabulary-files.server.ts";
import { conditionCode } from "#app/domain/search/condition.ts";
import type { Meaning } from "#app/domain/search/reading/meaning.ts";
import type { WageReading } from "#app/domain/search/reading/read-sums-and-times.ts";
import type { Understanding } from "#app/domain/search/reading/understanding.ts";
import type { Vocabulary } from "#app/domain/search/reading/vocabulary.ts";
import type { StartWish } from "#app/domain/search/wishes/start-wish.ts";

/** What the conditions of the queries are called on the board: any of these. */
const codesOf: Record<string, readonly string[]> = {
  early: ["shift:early"],
  late: ["shift:late"],
  day: ["shift:day"],
  one_shift: ["shift:day"],
  night: ["shift:night"],
  two_shift: ["shift:two"],
  three_shift: ["shift:three"],
  four_shift: ["shift:four"],
  shift_work: ["shift:three"],
  weekend: ["shift:weekend"],
  part_time: ["hours:part"],
  full_time: ["hours:full"],
  mornings: ["with:mornings"],
  four_day_week: ["with:four_day_week"],
  mini_job: ["contract:minijob"],
  agency: ["contract:agency"],
  fixed_term: ["contract:fixed"],
  permanent: ["contract:permanent"],
  seasonal: ["contract:seasonal"],
  remote: ["with:remote"],
  hybrid: ["with:remote"],
  accommodation: ["for:accommodation"],
  transport: ["with:transport"],
  german_course: ["with:german_course"],
  no_german: ["german:none"],
  no_experience: ["with:no_experience"],
  career_changers: ["with:career_changers"],
  no_certificate: ["with:no_certificate", "certificate:none"],
  couples: ["with:couples"],
  ukrainians: ["team:uk"],
  disabled: ["with:accessible"],
  zlecenie: ["contract:zlecenie"],
  dpp: ["contract:dpp"],
  dpc: ["contract:dpc"],
  travel: ["shift:assembly"],
  field_service: ["shift:assembly"],
};

const foldedStart = (word: string) => fold(word).slice(0, 5);

type Asked = { vocabulary: Vocabulary };

/** Whether a part of an expectation ("wish=night", "no=occ:maler", "pay>=16 EUR hour") was read. */
export function isRead(part: string, read: Understanding, { vocabulary }: Asked): boolean {
  const [, name = "", value = ""] = /^(\w+)>?=(.*)$/.exec(part) ?? [];
  switch (name) {
    case "occ":
      return value.split("|").some((id) => isNamed(id, read));
    case "field":
      return (
        read.fields.some(({ field }) => field === value) ||
        read.occupations.some(({ ids }) => ids.some((id) => fieldOf(id) === `field:${value}`))
      );
    case "kind":
      return read.kinds.some(({ kind }) => kind === value);
    case "wish":
      return isWish(value, read);
    case "no":
      return isRefused(value, read);
    case "free":
      return !isWish(value, read) && !isRefused(value, read);
    case "words":
      return hasWords(read.words, value);
    case "left":
      return !saidOf(read).some((text) => hasWords(text.split(" "), value));
    case "pay":
      return read.wage !== null && wageOf(read.wage) === wageMeant(value);
    case "start":
      return read.start !== null && value.split("|").some((start) => isStart(start, read.start?.wish ?? null));
    case "country":
      return value
        .split("|")
        .every((code) => read.countries.some(({ countries }) => countries.some((one) => one === code)));
    case "region":
      return isRegion(vocabulary.exact(fold(value)), read);
    case "place":
      return value.split("|").some((place) => isPlace(vocabulary.placeNamed(fold(place)), read));
    default:
      throw new Error(`Nobody knows how to measure ${part}`);
  }
}

/** A trade by its name, or by the field it belongs to: "im Büro". */
function isNamed(id: string, { occupations, fields, kinds }: Understanding) {
  return (
    (id === "ferienjobber" && kinds.some(({ kind }) => kind === "student_job")) ||
    occupations.some(({ ids }) => ids.includes(id)) ||
    fields.some(({ field }) => `field:${field}` === fieldOf(id))
  );
}

const fields = new Map(readOccupations().map(({ id, field }) => [id, `field:${field}`]));
const fieldOf = (id: string) => fields.get(id) ?? "";

/** All that was read as something. */
function saidOf({ occupations, fields, kinds, conditions, refusals, countries, areas }: Understanding) {
  return [occupations, fields, kinds, conditions, refusals, countries, areas].flat().map(({ text }) => text);
}

function hasWords(words: readonly string[], text: string) {
  const known = new Set(words.map(foldedStart));
  return fold(text)
    .split(" ")
    .every((word) => known.has(foldedStart(word)));
}

function wageOf({ wage: { amount, currency, unit } }: WageReading) {
  return `${amount / 100} ${currency} ${unit}`;
}

/** "16.50 EUR hour", also where it was said of what is left after taxes. */
const wageMeant = (value: string) => value.replace(/ net$/, "").replace(/^[\d.]+/, (amount) => String(Number(amount)));

/** In a month or from it on, by one, at once, or in a time of the year. */
function isStart(start: string, wish: StartWish | null) {
  if (wish === null || typeof wish === "number") return start === "now" && wish !== null;
  const [from, until] = [wish.from?.slice(5), wish.until?.slice(5)];
  switch (start) {
    case "summer":
      return from === "06" && until === "08";
    case "holidays":
      return until !== undefined;
    default:
      return start.startsWith("by:")
        ? wish.from === null && wish.until === start.slice("by:".length)
        : wish.from === start;
  }
}

function isRegion(meant: Meaning | null, { areas, district }: Understanding) {
  if (meant?.what === "area") return areas.some(({ id }) => id === meant.id);
  return meant?.what === "district" && district?.id === meant.id;
}

function isPlace(id: string | null, { place, places }: Understanding) {
  return id !== null && (place?.id === id || places.some((one) => one.id === id));
}

function isWish(value: string, { conditions }: Understanding) {
  const codes = value.startsWith("team_language:") ? [value.replace("team_language", "team")] : (codesOf[value] ?? []);
  return conditions.some(({ condition }) => codes.includes(conditionCode(condition)));
}

function isRefused(value: string, { conditions, refusals }: Understanding) {
  const no = refusals.flatMap((refusal) => refusal.no);
  const [what = "", name = ""] = value.split(":");
  switch (what) {
    case "occ":
      return name.split("|").some((id) => refusals.some(({ not }) => not.includes(id)) || no.includes(fieldOf(id)));
    case "field":
      return no.includes(value);
    case "word":
      return (
        hasWord(no, name) ||
        refusals.some(({ text }) => text.split(" ").some((word) => foldedStart(word) === foldedStart(name)))
      );
    case "place":
      return no.some((code) => /^(?:place|country|district|word):/.test(code));
    case "overtime":
      return refusals.some(({ text, no }) => /uberst|nadgod|prescas/.test([text, ...no].join(" ")));
    case "driving":
      return conditions.some(({ condition }) => ["with:no_licence", "transit:foot"].includes(conditionCode(condition)));
    default:
      return no.some((code) => (codesOf[what] ?? []).includes(code));
  }
}

function hasWord(no: readonly string[], word: string) {
  return no.some((code) => code.startsWith("word:") && foldedStart(code.slice("word:".length)) === foldedStart(word));
}
