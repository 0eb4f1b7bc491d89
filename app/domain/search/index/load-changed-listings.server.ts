import type { Db } from "#db/connect.server.ts";
import type { CardFacts } from "#app/domain/listings/card/card-facts.ts";
import { byListing, findCardFacts } from "#app/domain/listings/card/find-card-facts.server.ts";
import { comparablePay } from "#app/domain/listings/pay.ts";
import type { Stop } from "#app/domain/places/way.ts";
import { audiencesOf, hourModelsOf } from "../dimensions.ts";
import type { CompanyNames } from "../reading/company-names.ts";
import { indexWords } from "../words.ts";
import type { IndexedListing } from "./listing-columns.ts";
import { type ListingIndex, weights } from "./listing-index.ts";

/** What the search finds listings by, what it shows of them, who offers them, and where. */
export type KnownListings = {
  index: ListingIndex;
  cards: Map<string, CardFacts>;
  companies: CompanyNames;
  /** Those of listings: an operator may have imported a hundred thousand more. */
  places: Map<string, Stop>;
};

/** Takes in every listing changed after a revision, and takes out those that the public no longer sees. */
export async function loadChangedListings(db: Db, known: KnownListings, { since }: { since: number }) {
  const { index, cards, companies, places } = known;
  const rows = await changedListings(db, since);
  if (rows.length === 0) return;
  const [facts, phrases, texts, wording] = await Promise.all([
    findCardFacts(db, changedIds(db, since)),
    phrasesOf(db, since),
    translationsOf(db, since),
    db.selectFrom("phrase").select(["id", "text_de", "text_pl", "text_cs"]).execute(),
  ]);
  for (const { id, text_de, text_pl, text_cs } of wording)
    index.share(phraseKey(id), `${text_de} ${text_pl} ${text_cs}`, weights.phrase);
  const wordsOf = rememberWords();
  for (const row of rows) {
    const card = facts.get(row.id);
    if (!card || row.status !== "published" || row.suspended_at !== null || card.firstPublishedAt === null) {
      index.remove(row.id);
      cards.delete(row.id);
      continue;
    }
    const words = new Map<string, number>();
    const add = (found: Iterable<string>, weight: number) => {
      for (const word of found) if ((words.get(word) ?? 0) < weight) words.set(word, weight);
    };
    for (const title of [card.titleDe ?? "", card.titlePl ?? "", card.titleCs ?? ""])
      add(wordsOf(title), weights.title);
    for (const text of [row.text ?? "", ...(texts.get(row.id) ?? [])]) add(indexWords(text), weights.text);
    const occupation = `${card.occupationDe} ${card.occupationPl} ${card.occupationCs}`;
    index.share(occupation, occupation, weights.title);
    index.share(card.company, card.company, weights.company);
    const shared = [occupation, card.company, ...(phrases.get(row.id) ?? []).map(phraseKey)];
    cards.set(row.id, card);
    companies.add(card.company);
    for (const place of card.places) places.set(place.id, place);
    const hours = { min: row.weekly_hours_min, max: card.pay.weeklyHours };
    index.put(indexedListing({ ...card, firstPublishedAt: card.firstPublishedAt }, hours), words, shared);
  }
  index.settle();
}

function indexedListing(
  card: CardFacts & { firstPublishedAt: string },
  hours: { min: number | null; max: number | null },
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
    hours: hourModelsOf(hours, card.features),
    certificate: card.certificate,
    audiences: audiencesOf(card.features),
    startsOn: card.startsOn,
    pay: comparablePay(card.pay, card.rate),
    firstPublishedAt: card.firstPublishedAt,
    deadline: card.deadline,
  };
}

const phraseKey = (id: string) => `phrase ${id}`;

/** Many listings have the same title. */
function rememberWords() {
  const known = new Map<string, ReadonlySet<string>>();
  return (text: string) => {
    const words = known.get(text) ?? indexWords(text);
    known.set(text, words);
    return words;
  };
}

function changedListings(db: Db, since: number) {
  return db
    .selectFrom("listing")
    .innerJoin("company", "company.id", "listing.company_id")
    .where("listing.revision", ">", since)
    .select(["listing.id", "listing.status", "listing.text", "listing.weekly_hours_min", "company.suspended_at"])
    .execute();
}

const changedIds = (db: Db, since: number) => db.selectFrom("listing").select("id").where("revision", ">", since);

async function phrasesOf(db: Db, since: number) {
  const rows = await db
    .selectFrom("listing_phrase")
    .select(["listing_id as id", "phrase_id as value"])
    .where("listing_id", "in", changedIds(db, since))
    .execute();
  return byListing(rows);
}

async function translationsOf(db: Db, since: number) {
  const rows = await db
    .selectFrom("listing_translation")
    .select(["listing_id as id", "text as value"])
    .where("listing_id", "in", changedIds(db, since))
    .execute();
  return byListing(rows);
}
