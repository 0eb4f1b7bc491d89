import { type Lang, langs } from "#db/codes.ts";
import { editionOf, type Store, type StoreEdition } from "#db/store-edition.server.ts";
import { cardOf } from "#app/domain/listings/card/find-cards.server.ts";
import { wayInWords } from "#app/domain/listings/card/way-text.ts";
import { findRateNow } from "#app/domain/listings/money/find-rates.server.ts";
import { nameWorkPlace } from "#app/domain/listings/work-places.server.ts";
import { findOccupationNames } from "#app/domain/occupations/find-occupation-names.server.ts";
import { findAreas } from "#app/domain/places/find-areas.server.ts";
import { findDistrictNames } from "#app/domain/places/find-district-names.server.ts";
import { findPlaceInEachLang } from "#app/domain/places/find-place.server.ts";
import { dayOf } from "#app/platform/days.ts";
import { textsFor } from "#app/platform/i18n/request-lang.server.ts";
import type { Criteria } from "../criteria.ts";
import { findListings, type SearchResult } from "../find-listings.server.ts";
import { searchEngine } from "../index/search-engine.server.ts";
import { understandText } from "../understand-text.ts";
import { understoodSearch } from "../understood-search.ts";
import { asTyped } from "../words.ts";
import { criteriaInWords, describeCriteria } from "./describe-criteria.ts";
import { findNamesInCriteria, findRefusedPlaces } from "./find-names-in-criteria.server.ts";
import { findQuestions } from "./find-questions.server.ts";
import { findSimilarSearches } from "./find-similar-searches.server.ts";
import { findWiderSearches } from "./find-wider-searches.server.ts";
import { understoodChips } from "./understood-chips.ts";
import { wageNotes } from "./wish-texts.ts";

/** So few results that the page offers more. */
const few = 5;
const maxNextBest = 10;
const longestTold = 80;

type Asked = { lang: Lang; now: Date; applications?: ReadonlyMap<string, number> | null } & {
  /** In which the board speaks; left out: all that there are. */
  offered?: readonly Lang[];
};

export type ResultsView = Awaited<ReturnType<typeof findResultsView>>;

/** Everything the results page shows. */
export async function findResultsView(store: Store, criteria: Criteria, asked: Asked) {
  const { lang, now, applications = null, offered = langs } = asked;
  const edition = await editionOf(store);
  const t = textsFor(lang);
  const [result, names] = await Promise.all([
    findListings(edition, criteria, { lang, now, applications }),
    findNamesInCriteria(edition, criteria, lang),
  ]);
  const { districts } = names;
  const occupations = await findOccupationNames(edition, [
    ...result.understanding.occupations.flatMap((found) => found.ids),
    ...result.understanding.refusals.flatMap((refusal) => refusal.not),
  ]);
  const refusedPlaces = result.understanding.refusals.flatMap((refusal) => refusal.no);
  const read = await findReader(edition, criteria, result, now);
  const wider =
    result.total < few
      ? await findWiderSearches(edition, criteria, { lang, now, applications, result, occupations, read })
      : { searches: [], nextBest: [], relaxed: null };
  const similar = await findSimilarSearches(edition, criteria, { lang, now, result });
  const similarIds = new Set(similar.hits.map(({ id }) => id));
  const rate = await findRateNow(edition);
  const notesOfPay = ({ pay }: Criteria) => (pay ? wageNotes(t, lang, pay, { rate, net: false }) : []);
  const questions = await findQuestions(edition, criteria, { lang, result });
  /** Of a word that nobody knows it is said there. */
  const saidApart = new Set(questions.words.filter(({ answers }) => answers.length === 0).map(({ typed }) => typed));
  const shown = ({ card, way, withoutCar }: SearchResult["hits"][number]) => ({
    card: cardOf(card, { t, lang }),
    way: way && wayInWords(way, lang),
    withoutCar,
  });
  return {
    criteria,
    /** By which pay in other money is compared. */
    rate,
    asked: understoodSearch(criteria, result, { occupations, districts }),
    total: result.total,
    page: result.page,
    pages: result.pages,
    facets: result.facets,
    byTransit: result.byTransit,
    narrowsNothing: criteria.q !== "" && saysNothing(result),
    /** Whether nothing is open that the text asks for, also where all that meets the rest is shown instead. */
    unfound: criteria.q !== "" && (result.total === 0 || result.lifted),
    near: await nearView(edition, result, lang),
    cards: result.hits.map(shown),
    understood: understoodChips(t, lang, {
      ...{
        criteria,
        result,
        occupations,
        rate,
        langs: offered,
        read,
        areas: (await findAreas(edition)).names,
      },
      ...(await namesOfPlaces(edition, result)),
      refused: { districts, places: await findRefusedPlaces(edition, refusedPlaces, lang) },
    }),
    questions,
    /** Of what was typed: all that changed nothing. */
    leftOut: result.leftOut
      .map((text) => asTyped(criteria.q, text))
      .filter((typed) => !saidApart.has(typed))
      .map(inShort),
    parts: describeCriteria(t, lang, criteria, names)
      .filter((part) => part.name !== "q" && part.name !== "near")
      .map((part) => ({ ...part, notes: part.name === "pay" ? notesOfPay(criteria) : [] })),
    inWords: criteriaInWords(t, lang, result.byTransit === "done" ? criteria : { ...criteria, transit: null }, names),
    districts: [...districts].filter(
      ([id]) => result.facets.district[id] !== undefined || criteria.district.includes(id),
    ),
    wider: wider.searches,
    /** What meets all but a wish that nothing meets. */
    relaxed: wider.relaxed && {
      words: wider.relaxed.words,
      cards: wider.relaxed.hits.slice(0, maxNextBest).map(shown),
    },
    similar: { ...similar, cards: similar.hits.map(shown) },
    nextBest: wider.nextBest
      .filter(({ id }) => !similarIds.has(id))
      .slice(0, maxNextBest - result.total)
      .map(shown),
  };
}

/** Of the district and of the place that were understood, in each language. */
async function namesOfPlaces(edition: StoreEdition, { understanding, near }: SearchResult) {
  const { district } = understanding;
  const placeId = near?.known ? near.place.id : null;
  const inEachLang = async (nameIn: (lang: Lang) => Promise<string | undefined>) => {
    const [de = "", pl = "", cs = ""] = await Promise.all(langs.map(nameIn));
    return { de, pl, cs };
  };
  return {
    district: district
      ? await inEachLang(async (lang) => (await findDistrictNames(edition, lang)).get(district.id))
      : null,
    place: placeId ? ((await findPlaceInEachLang(edition, placeId)) ?? null) : null,
  };
}

/** The end of a long text need not be told word by word. */
function inShort(typed: string) {
  return typed.length > longestTold ? `${typed.slice(0, longestTold).trimEnd()}…` : typed;
}

/** How another text of the same search is read. */
async function findReader(edition: StoreEdition, { near }: Criteria, { area }: SearchResult, now: Date) {
  const engine = await searchEngine(edition);
  const asked = { placeGiven: near !== "" && area === null, today: dayOf(now) };
  return (q: string) => understandText(engine, q, asked);
}

/** Only words that everybody uses, single letters or signs: whoever typed them shall know that all listings are found. */
function saysNothing({ understanding }: SearchResult) {
  const { occupations, companies, fields, kinds, conditions, refusals, words, places, areas } = understanding;
  const { place, district, countries, wage, start } = understanding;
  const several = [occupations, companies, fields, kinds, conditions, refusals, words, places, areas, countries];
  return several.every((some) => some.length === 0) && [place, district, wage, start].every((one) => one === null);
}

/** Other places of the name, each called so that it is found. */
async function nearView(edition: StoreEdition, { near }: SearchResult, lang: Lang) {
  if (near === null || !near.known) return near;
  const { name } = near.place;
  const others = await Promise.all(near.others.map((place) => nameWorkPlace(edition, place.id, lang)));
  return { known: true as const, name, others: [...new Set(others)].filter((other) => other !== name) };
}
