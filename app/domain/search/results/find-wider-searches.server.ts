import type { Field, Lang } from "#db/codes.ts";
import type { StoreEdition } from "#db/store-edition.server.ts";
import { nameWorkPlace } from "#app/domain/listings/work-places.server.ts";
import type { OccupationNames } from "#app/domain/occupations/find-occupation-names.server.ts";
import { findDistrictTown } from "#app/domain/places/main-town.server.ts";
import { type Criteria, criteriaQuery, withoutFilters } from "../criteria.ts";
import { findFirst, findListings, type FirstFound, type SearchResult } from "../find-listings.server.ts";
import { type Reach, widerReaches } from "../reach.ts";
import type { Understanding } from "../reading/understanding.ts";
import { narrowedBy } from "../selecting/narrowed-by.ts";
import { asTyped } from "../words.ts";
import { refusalKey, retype } from "./retype.ts";
import { withoutReading } from "./without-reading.ts";

export type WiderSearch = {
  /** What was loosened. */
  by:
    | "words"
    | "wish"
    | "radius"
    | "minutes"
    | "start"
    | "pay"
    | "kinds"
    | "noFilters"
    | "neighbours"
    | "anywhere"
    | "named"
    | "field"
    | "refusals"
    | "everything";
  criteria: Criteria;
  count: number;
  field: Field | null;
  /** Left out, where it was words. */
  words: string[];
};

type Idea = Omit<WiderSearch, "count">;
type Question = {
  lang: Lang;
  now: Date;
  applications: ReadonlyMap<string, number> | null;
  result: SearchResult;
  occupations: OccupationNames[];
  /** What another text of the same search asks for. */
  read: (q: string) => Understanding;
};
type Wider = {
  searches: WiderSearch[];
  /** What comes next: what the steps that keep the text would find besides, the smallest first, else related occupations. */
  nextBest: SearchResult["hits"];
  /** Where nothing was found: what the first of these finds that leaves out a wish of the text. */
  relaxed: { words: string[]; hits: SearchResult["hits"] } | null;
};

const maxShown = 5;
/** Others need room too. */
const mostAlone = 2;

/** Searches that loosen one thing at a time, each with what it would find; those that find nothing new are left out. */
export async function findWiderSearches(edition: StoreEdition, criteria: Criteria, question: Question): Promise<Wider> {
  const { lang, now, applications, result } = question;
  const found: Found[] = [];
  const said = await spelledOut(edition, { ...criteria, page: 1 }, question);
  for (const idea of [...withoutWishes(criteria, question), ...ideasFor(said, question)]) {
    if (found.length === maxShown) break;
    const first = await findFirst(edition, idea.criteria, { lang, now, applications });
    const before = found.at(-1)?.first.ids ?? result.hits.map(({ id }) => id);
    if (first.total > result.total && (idea.by === "everything" || !sameListings(first.ids, before)))
      found.push({ search: { ...idea, count: first.total }, first });
  }
  const wish = result.total === 0 ? found.find(({ search }) => search.by === "wish") : undefined;
  const relaxed = wish ? { words: wish.search.words, hits: hitsOf(wish) } : null;
  return {
    searches: found.map(({ search }) => search),
    nextBest: notShown(await nextBestOf(edition, found, question), [...result.hits, ...(relaxed?.hits ?? [])]),
    relaxed,
  };
}

type Found = { search: WiderSearch; first: FirstFound };

const hitsOf = ({ first }: Found) => first.hitsOf(first.ids);

/** The place from which somebody searched, or the town of the district, says what is near, however far all of it is. */
async function nextBestOf(edition: StoreEdition, found: Found[], { lang, now, result }: Question) {
  const related = found.filter(({ search: { by } }) => !leavesText.includes(by));
  const others = found.filter(({ search: { by } }) => by !== "everything" && by !== "refusals");
  const next = related.length > 0 ? related : others.slice(0, 1);
  const { near, understanding } = result;
  const district = understanding.district ? await findDistrictTown(edition, understanding.district.id) : undefined;
  const placeId = near?.known ? near.place.id : district;
  if (placeId === undefined) return next.flatMap(hitsOf);
  const from = await nameWorkPlace(edition, placeId, lang);
  const asked = { lang, now, facets: "none" as const };
  const hits = next.map(async (one) => {
    const { criteria } = one.search;
    if (criteria.near !== "") return hitsOf(one);
    return (await findListings(edition, { ...criteria, near: from, ...anywhere }, asked)).hits;
  });
  return (await Promise.all(hits)).flat().sort((a, b) => (a.way?.km ?? Infinity) - (b.way?.km ?? Infinity));
}

const anywhere: Reach = { within: 500, unit: "km" };

function sameListings(some: readonly string[], others: readonly string[]) {
  const ids = new Set(others);
  return some.length === others.length && some.every((id) => ids.has(id));
}

/** Each once, and none that is shown already. */
function notShown(hits: SearchResult["hits"], shown: SearchResult["hits"]) {
  const seen = new Set(shown.map(({ id }) => id));
  return hits.filter(({ id }) => !seen.has(id) && seen.add(id));
}

const leavesText: WiderSearch["by"][] = ["neighbours", "field", "refusals", "everything"];

/** Occupations that say nothing of a field of work. */
const ofNoTrade = ["auszubildende", "praktikant", "ferienjobber", "helfer"];

/** By more than a district, which has steps of its own. */
function isFiltered(criteria: Criteria) {
  const { not, no } = criteria;
  return (
    String(criteriaQuery({ ...criteria, district: [] })) !==
    String(criteriaQuery({ ...withoutFilters(criteria), not, no }))
  );
}

/** A condition that stands in the text is left out alone, then all of them: the rest was asked for as well. */
function withoutWishes(criteria: Criteria, { result: { understanding }, read }: Question): Idea[] {
  const wishes = [...new Set(understanding.conditions.map(({ text }) => text))];
  const some = wishes.length > 1 ? [...wishes.slice(0, mostAlone).map((one) => [one]), wishes] : [wishes];
  return some
    .filter((left) => left.length > 0)
    .map((left) => {
      const conditions = understanding.conditions.filter(({ text }) => !left.includes(text));
      const without = withoutReading({ criteria, understanding, read }, { ...understanding, conditions });
      const words = left.map((text) => asTyped(criteria.q, text));
      return { by: "wish" as const, criteria: without, field: null, words };
    })
    .filter((idea) => criteriaQuery(idea.criteria).size > 0);
}

/** From the smallest step to the largest: farther, other kinds, without filters, everywhere, neighbouring occupations. */
function ideasFor(typed: Criteria, { result, occupations }: Question): Idea[] {
  const trade = occupations.find(({ id }) => !ofNoTrade.includes(id));
  const field = (trade?.field ?? result.understanding.fields[0]?.field ?? null) as Field | null;
  const unknown = result.understanding.unknown.map(({ text }) => asTyped(typed.q, text));
  const said = { ...typed, q: without(typed.q, unknown) };
  const narrows = said.q !== "" || said.near !== "" || said.kind.length + said.district.length > 0;
  /** What somebody refuses, no wider search shows, but the one that says so. */
  const { not, no } = said;
  const open = { ...withoutFilters(said), not, no };
  const areas = result.understanding.areas.map(({ text }) => asTyped(typed.q, text));
  const everywhere = { near: "", district: [], country: [], q: without(said.q, areas) };
  const idea = (by: WiderSearch["by"], searched: Partial<Criteria>, of: Field | null = null): Idea => ({
    by,
    criteria: { ...said, ...searched },
    field: of,
    words: by === "words" ? unknown : [],
  });
  return [
    ...(unknown.length > 0 && narrows ? [idea("words", {})] : []),
    ...(said.near ? widerReaches(said) : []).map((reach) => idea(reach.unit === "min" ? "minutes" : "radius", reach)),
    ...(said.start ? [idea("start", { start: null })] : []),
    ...(said.pay ? [idea("pay", { pay: null })] : []),
    ...(said.kind.length > 0 ? [idea("kinds", { kind: [] })] : []),
    ...(isFiltered(said) ? [idea("noFilters", { ...open, district: said.district })] : []),
    ...(said.near || said.district.length + said.country.length + areas.length > 0
      ? [idea("anywhere", everywhere)]
      : []),
    ...(said.q === "" ? [] : [idea("named", { ...open, ...everywhere })]),
    ...(field && said.near ? [idea("neighbours", { ...open, q: "", field: [field] }, field)] : []),
    ...(field ? [idea("field", { ...open, ...everywhere, q: "", field: [field] }, field)] : []),
    ...(not.length + no.length > 0 ? [idea("refusals", { not: [], no: [] })] : []),
    idea("everything", { ...withoutFilters(said), ...everywhere, q: "" }),
  ];
}

function without(q: string, words: string[]) {
  return words
    .reduce((rest, word) => rest.replace(word, " "), q)
    .replace(/\s+/g, " ")
    .trim();
}

/**
 * The same search with the place, the kind, the district and the wishes of the text said apart, so that each can be loosened.
 * An area stays a word: it may have a dozen districts.
 */
async function spelledOut(edition: StoreEdition, criteria: Criteria, { lang, result }: Question): Promise<Criteria> {
  const { understanding, near } = result;
  const place = near?.known ? understanding.place : null;
  const { kinds, conditions, district, countries, wage, start, refusals } = understanding;
  const apart = [
    ...[...kinds, ...conditions, ...countries, place, district].flatMap((reading) => reading?.text ?? []),
    ...refusals.map(refusalKey),
  ];
  const rest = (typed: string, folded: string) => (apart.includes(folded) ? null : typed);
  return {
    ...narrowedBy({ ...understanding, areas: [] }, criteria),
    q:
      apart.length > 0 || wage || start
        ? retype(criteria.q, { ...understanding, wage: null, start: null }, rest)
        : criteria.q,
    near: place ? await nameWorkPlace(edition, place.id, lang) : criteria.near,
  };
}
