import { z } from "zod";
import { germanLevels, type Lang, langs } from "#db/codes.ts";
import { type Criteria, criteriaQuery, mostLeftOut, parseCriteria, sorts } from "#app/domain/search/criteria.ts";
import { dimensions } from "#app/domain/search/dimensions.ts";
import { parseRefusal } from "#app/domain/search/refusal.ts";
import { parseStart } from "#app/domain/search/wishes/start-wish.ts";
import { parseWage } from "#app/domain/search/wishes/wage.ts";
import { firstLegs } from "#app/domain/timetable/transit.ts";
import type { Slip } from "#app/platform/http/problem.server.ts";

const lang = z.enum(langs).default("de").describe("The language of names and texts in the answer.");
const wholeFrom = (least: number, most: number) => z.coerce.number<string>().int().min(least).max(most);
const many = <Codes extends readonly string[]>(codes: Codes) => z.array(z.enum(codes)).default([]);

/** The parameters of a search: those of the results page, but whatever is unknown is an error. */
export const JobQuery = z.strictObject({
  lang,
  q: z.string().max(200).default("").describe("Occupation, company, words of the ad, place; in any language."),
  near: z.string().max(80).default("").describe("Place or postal code to search from."),
  within: z
    .string()
    .regex(/^(?:[1-9]\d?|[1-4]\d\d|500)(?:min)?$/, "Must be kilometres up to 500, like 30, or minutes, like 45min")
    .optional()
    .describe("How far from there: kilometres by road (30), or minutes by car (45min)."),
  kind: many(dimensions.kind),
  field: many(dimensions.field),
  shift: many(dimensions.shift),
  country: many(dimensions.country),
  hours: many(dimensions.hours),
  certificate: many(dimensions.certificate),
  for: many(dimensions.for).describe("Whom the listing has something for."),
  contract: many(dimensions.contract),
  team: many(dimensions.team).describe("What colleagues speak with each other."),
  with: many(dimensions.with).describe("All of these have to be so."),
  district: z.array(z.string()).default([]).describe("District ids; the facets name them."),
  not: z
    .array(z.string().regex(/^[a-z0-9-]{1,80}$/))
    .max(mostLeftOut)
    .default([])
    .describe("Occupation ids whose listings are left out."),
  no: z
    .array(z.string().refine((text) => parseRefusal(text) !== null, "There is no such thing to leave out"))
    .max(mostLeftOut)
    .default([])
    .describe("What else is left out: shift:night, field:health, country:PL, place:<id>, company:<name>, word:<word>."),
  german: z.enum(germanLevels).optional().describe("The seeker's German: listings that ask for at most this level."),
  start: z
    .string()
    .refine(
      (text) => parseStart(text) !== null,
      "Must be 1, 3, 6 or 12 months, or months like 2027-09, 2027-09.. or 2027-06..2027-08",
    )
    .optional()
    .describe(
      "Begins within so many months (3), or in (2027-09), from (2027-09..), until (..2027-09) or between months.",
    ),
  pay: z
    .string()
    .refine((text) => parseWage(text) !== null, "Must be euros an hour, like 18, or an amount like 8000-PLN-month")
    .optional()
    .describe(
      "At least so many euros an hour (18), or so much in EUR, PLN or CZK by the hour, month or year (8000-PLN-month), compared at the office's latest rate.",
    ),
  transit: z
    .enum(firstLegs)
    .optional()
    .describe(
      "Reached by bus and train, to the stop on foot or by bicycle. Needs a place; narrows nothing without a timetable.",
    ),
  sort: z.enum(sorts).optional().describe("Without it the best match first, or the newest where nothing was typed."),
  page: wholeFrom(1, 10_000).default(1),
} satisfies Record<Exclude<keyof Criteria, "unit"> | "lang", z.ZodType>);

export const OneJobQuery = z.strictObject({ lang });

type Read<Value> = { ok: true; query: Value } | { ok: false; slips: Slip[] };

export function readQuery<Schema extends z.ZodObject>(schema: Schema, sent: URLSearchParams): Read<z.output<Schema>> {
  const result = schema.safeParse(
    Object.fromEntries([...new Set(sent.keys())].map((name) => [name, given(name, sent)])),
  );
  if (result.success) return { ok: true, query: result.data };
  return { ok: false, slips: result.error.issues.flatMap(slipsOf) };
}

type SearchAsked = { ok: true; lang: Lang; criteria: Criteria } | { ok: false; slips: Slip[] };

/** `districts`: the ids there are. */
export function readSearch(sent: URLSearchParams, districts: ReadonlyMap<string, string>): SearchAsked {
  const read = readQuery(JobQuery, sent);
  if (!read.ok) return read;
  const unknown = read.query.district.filter((id) => !districts.has(id));
  if (unknown.length > 0) {
    return {
      ok: false,
      slips: unknown.map((id) => ({ parameter: "district", detail: `There is no district "${id}"` })),
    };
  }
  return { ok: true, lang: read.query.lang, criteria: parseCriteria(sent) };
}

/** The same search with another page, as text for an address. */
export function searchAddress(lang: Lang, criteria: Criteria, page: number) {
  const query = criteriaQuery({ ...criteria, page });
  query.set("lang", lang);
  return query;
}

/** Lists are repeated or joined by commas, as on the results page; anything else given twice stays a list and fails. */
function given(name: string, sent: URLSearchParams): string | string[] {
  const values = sent.getAll(name);
  if (name in dimensions || name === "district" || name === "not") {
    return values
      .flatMap((value) => value.split(","))
      .map((value) => value.trim())
      .filter(Boolean);
  }
  if (name === "no") return values; // names of companies have commas in them
  return values.length === 1 ? (values[0] ?? "") : values;
}

function slipsOf(issue: z.core.$ZodIssue): Slip[] {
  if (issue.code === "unrecognized_keys") {
    return issue.keys.map((parameter) => ({ parameter, detail: "There is no such parameter" }));
  }
  return [{ parameter: String(issue.path[0] ?? ""), detail: issue.message }];
}
