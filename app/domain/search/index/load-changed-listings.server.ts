import { setImmediate } from "node:timers/promises";
import { sql } from "kysely";
import { LRUCache } from "lru-cache";
import type { Contract, Experience, GermanCourse, Licence } from "#db/codes.ts";
import type { Db } from "#db/connect.server.ts";
import type { CardFacts } from "#app/domain/listings/card/card-facts.ts";
import { findCardFacts } from "#app/domain/listings/card/find-card-facts.server.ts";
import { comparablePay } from "#app/domain/listings/pay.ts";
import { findHasBorder } from "#app/domain/places/find-has-border.server.ts";
import type { Stop } from "#app/domain/places/way.ts";
import { audiencesOf, hourModelsOf } from "../dimensions.ts";
import { engagementsOf, offersOf } from "../offers-of.ts";
import type { CompanyNames } from "../reading/company-names.ts";
import { indexWords } from "../words.ts";
import type { IndexedListing } from "./listing-columns.ts";
import { type ListingIndex, weights } from "./listing-index.ts";
import type { PackedCards } from "./packed-cards.ts";
import { workingText } from "./working-text.ts";

/** What the search finds listings by, what it shows of them, who offers them, and where. */
export type KnownListings = {
  index: ListingIndex;
  cards: PackedCards;
  companies: CompanyNames;
  /** Those of listings: an operator may have imported a hundred thousand more. */
  places: Map<string, Stop>;
};

/** So many are read at once: with all of them in the memory as rows, a start would need many times what is kept. */
const atOnce = 1_000;
const longestTitle = 120;

type Part = { since: number; from: string; to: string };

/** Takes in every listing changed after a revision, and takes out those that the public no longer sees. */
export async function loadChangedListings(db: Db, known: KnownListings, { since }: { since: number }) {
  const ids = await changedIds(db, since);
  if (ids.length === 0) return;
  const wording = await db.selectFrom("phrase").select(["id", "text_de", "text_pl", "text_cs"]).execute();
  for (const { id, text_de, text_pl, text_cs } of wording)
    known.index.share(phraseKey(id), `${text_de} ${text_pl} ${text_cs}`, weights.phrase);
  const wordsOf = rememberWords(known.index);
  const hasBorder = await findHasBorder(db);
  for (let start = 0; start < ids.length; start += atOnce) {
    const last = Math.min(start + atOnce, ids.length) - 1;
    await loadPart(db, known, { since, from: ids[start] ?? "", to: ids[last] ?? "" }, { wordsOf, hasBorder });
    await setImmediate(); // whoever does not search need not wait for all
  }
  known.index.settle();
}

async function loadPart(
  db: Db,
  { index, cards, companies, places }: KnownListings,
  part: Part,
  { wordsOf, hasBorder }: Reading,
) {
  const [rows, facts, phrases, texts, licences] = await Promise.all([
    changedListings(db, part),
    findCardFacts(db, idsOf(db, part)),
    phrasesOf(db, part),
    translationsOf(db, part),
    licencesOf(db, part),
  ]);
  for (const row of rows) {
    const card = facts.get(row.id);
    if (!card || row.status !== "published" || row.suspended_at !== null || card.firstPublishedAt === null) {
      index.remove(row.id);
      continue;
    }
    const words = new Map<number, number>();
    for (const text of [row.text, texts.get(row.id)]) for (const word of wordsOf(text)) words.set(word, weights.text);
    for (const title of [card.titleDe, card.titlePl, card.titleCs])
      for (const word of wordsOf(title)) words.set(word, weights.title);
    const occupation = `${card.occupationDe} ${card.occupationPl} ${card.occupationCs}`;
    index.share(occupation, occupation, weights.title);
    index.share(card.company, card.company, weights.company);
    const shared = [occupation, card.company, ...(phrases.get(row.id)?.split(" ") ?? []).map(phraseKey)];
    companies.add(card.company);
    for (const place of card.places) places.set(place.id, place);
    const hours = { min: row.weekly_hours_min, max: card.pay.weeklyHours };
    const said = { ...row, licences: licences.get(row.id) ?? [] };
    const listing = indexedListing({ ...card, firstPublishedAt: card.firstPublishedAt }, { hours, said, hasBorder });
    const slot = index.put(listing, words, shared);
    cards.set(slot, card);
  }
}

/** What the search goes by and no card shows. */
type Besides = {
  contract: Contract | null;
  experience: Experience | null;
  germanCourse: GermanCourse | null;
  licences: readonly Licence[];
};

function indexedListing(
  card: CardFacts & { firstPublishedAt: string },
  { hours, said, hasBorder }: { hours: { min: number | null; max: number | null }; said: Besides; hasBorder: boolean },
): IndexedListing {
  return {
    id: card.id,
    occupationId: card.occupationId,
    kind: card.kind,
    field: card.field,
    placeIds: card.places.map((place) => place.id),
    districtIds: [...new Set(card.places.flatMap((place) => place.districtId ?? []))],
    german: card.german,
    countries: [...new Set(card.places.map((place) => place.country))],
    shifts: card.shifts,
    working: workingText(card),
    hours: hourModelsOf(hours, card.features),
    certificate: card.certificate,
    audiences: audiencesOf(card.features).filter((audience) => audience !== "commuters" || hasBorder),
    engagements: engagementsOf({ ...card, ...said }),
    team: card.teamLanguages,
    offers: offersOf({ ...card, ...said }),
    startsOn: card.startsOn,
    pay: comparablePay(card.pay, card.rate),
    payByMonth: comparablePay(card.pay, card.rate, "month"),
    firstPublishedAt: card.firstPublishedAt,
    deadline: card.deadline,
  };
}

const phraseKey = (id: string) => `phrase ${id}`;

/** `hasBorder`: whether anybody crosses one to work here. */
type Reading = { wordsOf: WordsOf; hasBorder: boolean };

type WordsOf = (text: string | null | undefined) => readonly number[];

/** The numbers of a text's words. Titles come again and again, and all texts are made of the same words. */
function rememberWords(index: ListingIndex): WordsOf {
  const parts = new Map<string, readonly string[]>();
  const titles = new LRUCache<string, readonly number[]>({ max: 5_000 });
  return (text) => {
    if (!text) return [];
    const words = titles.get(text) ?? [...indexWords(text, parts)].map((word) => index.numberOf(word));
    if (text.length <= longestTitle) titles.set(text, words);
    return words;
  };
}

async function changedIds(db: Db, since: number) {
  const rows = await db.selectFrom("listing").select("id").where("revision", ">", since).orderBy("id").execute();
  return rows.map(({ id }) => id);
}

/** The plus keeps SQLite from going through all that changed for each part: the ids are the shorter way. */
const idsOf = (db: Db, { since, from, to }: Part) =>
  db
    .selectFrom("listing")
    .select("listing.id")
    .where("listing.id", ">=", from)
    .where("listing.id", "<=", to)
    .where(sql<number>`+listing.revision`, ">", since);

function changedListings(db: Db, part: Part) {
  return idsOf(db, part)
    .innerJoin("company", "company.id", "listing.company_id")
    .select(["listing.status", "listing.text", "listing.weekly_hours_min", "company.suspended_at"])
    .select(["listing.contract", "listing.experience", "listing.german_course as germanCourse"])
    .execute();
}

/** As one text for each listing: there are a dozen phrases in each, and a row for each of them takes much longer. */
async function phrasesOf(db: Db, part: Part) {
  const rows = await db
    .selectFrom("listing_phrase")
    .select(["listing_id as id", sql<string>`string_agg(phrase_id, ' ')`.as("value")])
    .where("listing_id", "in", idsOf(db, part))
    .groupBy("listing_id")
    .execute();
  return new Map(rows.map(({ id, value }) => [id, value]));
}

async function licencesOf(db: Db, part: Part) {
  const rows = await db
    .selectFrom("listing_licence")
    .select(["listing_id as id", "licence"])
    .where("listing_id", "in", idsOf(db, part))
    .where("necessity", "=", "must")
    .execute();
  return new Map([...Map.groupBy(rows, ({ id }) => id)].map(([id, own]) => [id, own.map(({ licence }) => licence)]));
}

async function translationsOf(db: Db, part: Part) {
  const rows = await db
    .selectFrom("listing_translation")
    .select(["listing_id as id", sql<string | null>`string_agg(text, ' ')`.as("value")])
    .where("listing_id", "in", idsOf(db, part))
    .groupBy("listing_id")
    .execute();
  return new Map(rows.map(({ id, value }) => [id, value]));
}
