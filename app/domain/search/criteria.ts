import { type GermanLevel, germanLevels } from "#db/codes.ts";
import { type FirstLeg, firstLegs } from "#app/domain/timetable/transit.ts";
import { plainLine } from "#app/platform/typed/plain-text.ts";
import { type Dimension, dimensionNames, dimensions, type Ticked } from "./dimensions.ts";
import { parseReach, reachText, type Unit } from "./reach.ts";
import { parseRefusal } from "./refusal.ts";
import { parseStart, startText, type StartWish } from "./wishes/start-wish.ts";
import { parseWage, type Wage, wageText } from "./wishes/wage.ts";

export const sorts = ["newest", "nearest", "pay", "start", "deadline", "applications"] as const;
export type Sort = (typeof sorts)[number];

/** Euros an hour. */
export const paySteps = [15, 16, 18, 20, 25, 30] as const;

/** Whoever has more to leave out looks for something else. */
export const mostLeftOut = 20;

/** One search, in the codes of its address: the same in every language. */
export type Criteria = Ticked & {
  /** What was typed: occupation, company, words of the ad. */
  q: string;
  /** What was typed: place or postal code. */
  near: string;
  /** How far from there, by road or by car. */
  within: number;
  unit: Unit;
  /** District ids. */
  district: string[];
  /** Occupation ids: their listings are left out. */
  not: string[];
  /** What else is left out: "shift:night", "place:de-musterau", "word:akkord". */
  no: string[];
  /** The seeker's German: listings that ask for at most this level. */
  german: GermanLevel | null;
  /** When the work begins. */
  start: StartWish | null;
  /** At least so much. */
  pay: Wage | null;
  /** Reached by bus and train, and so to the stop; needs a place. */
  transit: FirstLeg | null;
  /** Null: the best match first, or the newest where nothing was typed. */
  sort: Sort | null;
  page: number;
};

/** Unknown codes are ignored: an old bookmark should still find something. */
export function parseCriteria(query: URLSearchParams): Criteria {
  const page = Number(query.get("page"));
  return {
    q: plainLine(query.get("q") ?? "", 200),
    near: plainLine(query.get("near") ?? "", 80),
    ...parseReach(query.get("within")),
    ...ticked((name) => several(query, name)),
    district: several(query, "district").filter((id) => /^[a-z-]{1,40}$/.test(id)),
    not: several(query, "not")
      .filter((id) => /^[a-z0-9-]{1,80}$/.test(id))
      .slice(0, mostLeftOut),
    no: severalApart(query, "no")
      .filter((text) => parseRefusal(text) !== null)
      .slice(0, mostLeftOut),
    german: germanLevels.find((level) => level === query.get("german")) ?? null,
    start: parseStart(query.get("start")),
    pay: parseWage(query.get("pay")),
    transit: firstLegs.find((by) => by === query.get("transit")) ?? null,
    sort: sorts.find((sort) => sort === query.get("sort")) ?? null,
    page: Number.isInteger(page) && page >= 1 && page <= 10_000 ? page : 1,
  };
}

/** The canonical address of a search: the same search always gives the same text. */
export function criteriaQuery(criteria: Partial<Criteria>): URLSearchParams {
  const query = new URLSearchParams();
  if (criteria.q) query.set("q", criteria.q);
  if (criteria.near) {
    query.set("near", criteria.near);
    query.set("within", reachText(criteria));
  }
  for (const name of [...dimensionNames, "district" as const, "not" as const, "no" as const]) {
    for (const value of [...(criteria[name] ?? [])].sort()) query.append(name, value);
  }
  if (criteria.german) query.set("german", criteria.german);
  if (criteria.start) query.set("start", startText(criteria.start));
  if (criteria.pay) query.set("pay", wageText(criteria.pay));
  if (criteria.transit) query.set("transit", criteria.transit);
  if (criteria.sort) query.set("sort", criteria.sort);
  if (criteria.page && criteria.page > 1) query.set("page", String(criteria.page));
  return query;
}

/** From all that was asked, what makes a page of results: also how far, while nobody has said from where. */
export function searchQuery(asked: URLSearchParams): URLSearchParams {
  const criteria = parseCriteria(asked);
  const query = criteriaQuery(criteria);
  if (criteria.near === "" && asked.has("within")) query.set("within", reachText(criteria));
  return query;
}

/** The same for what shows all that a search finds, in no order. */
export function unsortedQuery(asked: URLSearchParams): URLSearchParams {
  return criteriaQuery({ ...parseCriteria(asked), page: 1, sort: null });
}

/** The same search with every filter open. */
export function withoutFilters(criteria: Criteria): Criteria {
  return {
    ...criteria,
    ...ticked(() => []),
    district: [],
    not: [],
    no: [],
    german: null,
    start: null,
    pay: null,
    transit: null,
  };
}

function ticked(valuesOf: (name: Dimension) => string[]): Ticked {
  const entries = dimensionNames.map((name) => {
    const values = valuesOf(name);
    return [name, dimensions[name].filter((code) => values.includes(code))] as const;
  });
  return Object.fromEntries(entries) as Ticked; // each list was filtered from its own vocabulary
}

/** Names of companies have commas in them. */
function severalApart(query: URLSearchParams, name: string) {
  return [...new Set(query.getAll(name).map((value) => plainLine(value, 80)))].filter(Boolean).sort();
}

function several(query: URLSearchParams, name: string) {
  const values = query.getAll(name).flatMap((value) => value.split(","));
  return [...new Set(values.map((value) => value.trim()).filter(Boolean))].sort();
}
