import { fold } from "#db/fold.ts";
import { conditionCode } from "#app/domain/search/condition.ts";
import type { Understanding } from "#app/domain/search/reading/understanding.ts";

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
  no_certificate: ["with:no_certificate"],
  couples: ["with:couples"],
  ukrainians: ["team:uk"],
  disabled: ["with:accessible"],
  travel: ["shift:assembly"],
  field_service: ["shift:assembly"],
};

const foldedStart = (word: string) => fold(word).slice(0, 5);

/** Whether a part of an expectation ("wish=night", "no=occ:maler") was read; null for parts that others measure. */
export function isRead(part: string, read: Understanding): boolean | null {
  const [, name = "", value = ""] = /^(\w+)=(.*)$/.exec(part) ?? [];
  switch (name) {
    case "occ":
      return value.split("|").some((id) => read.occupations.some(({ ids }) => ids.includes(id)));
    case "field":
      return read.fields.some(({ field }) => field === value);
    case "kind":
      return read.kinds.some(({ kind }) => kind === value);
    case "wish":
      return isWish(value, read);
    case "no":
      return isRefused(value, read);
    case "words":
      return read.words.some((word) => foldedStart(word) === foldedStart(value));
    default:
      return null;
  }
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
      return name.split("|").some((id) => refusals.some(({ not }) => not.includes(id)));
    case "field":
      return no.includes(value);
    case "word":
      return hasWord(no, name);
    case "place":
      return no.some((code) => /^(?:place|country|district):/.test(code));
    case "overtime":
      return refusals.some(({ text }) => /uberst|nadgod|prescas/.test(text));
    case "driving":
      return conditions.some(({ condition }) => conditionCode(condition) === "with:no_licence");
    default:
      return no.some((code) => (codesOf[what] ?? []).includes(code));
  }
}

function hasWord(no: readonly string[], word: string) {
  return no.some((code) => code.startsWith("word:") && foldedStart(code.slice("word:".length)) === foldedStart(word));
}
