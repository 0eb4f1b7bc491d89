import type { Lang, ListingStatus } from "#db/codes.ts";
import type { Db } from "#db/connect.server.ts";
import { textsFor } from "#app/platform/i18n/request-lang.server.ts";
import { titleColumns, titleIn } from "../title.ts";
import type { Source } from "./find-sources.server.ts";
import type { Offer, OfferRefusal } from "./reading/offer.ts";
import type { RowState, StateCounts } from "./row-state.ts";
import { storedOffer } from "./stored-offer.ts";

type Brought = { listingId: string; status: ListingStatus; title: string };

export type OfferRow = {
  position: number;
  hash: string;
  offer: Offer;
  /** The offer as it was when it was brought in, and what became of it. */
  before: Offer | null;
  brought: Brought | null;
};
export type RefusedRow = { position: number; title: string; where: string; reason: OfferRefusal };

export const offersOnPage = 50;

/** How many rows of what was read are in which state. */
export async function countRows(db: Db, { id, isComplete }: Pick<Source, "id" | "isComplete">): Promise<StateCounts> {
  const rows = await joined(db, id)
    .select((eb) => [
      eb.fn.countAll().as("all"),
      eb.fn.countAll().filterWhere("bring_in_row.refusal", "is not", null).as("refused"),
      eb.fn
        .countAll()
        .filterWhere((eb) => eb.and([eb("bring_in_row.refusal", "is", null), eb("listing_source.hash", "is", null)]))
        .as("new"),
      eb.fn.countAll().filterWhere("listing.status", "=", "closed").as("closed"),
      eb.fn
        .countAll()
        .filterWhere((eb) =>
          eb.and([eb("listing.status", "!=", "closed"), eb("listing_source.hash", "!=", eb.ref("bring_in_row.hash"))]),
        )
        .as("changed"),
    ])
    .executeTakeFirstOrThrow();
  const [all, refused, fresh, closed, changed] = [rows.all, rows.refused, rows.new, rows.closed, rows.changed].map(
    Number,
  );
  const gone = isComplete ? (await goneListings(db, id).select("listing.id").execute()).length : 0;
  const same = (all ?? 0) - (refused ?? 0) - (fresh ?? 0) - (closed ?? 0) - (changed ?? 0);
  return { new: fresh ?? 0, changed: changed ?? 0, gone, refused: refused ?? 0, closed: closed ?? 0, same };
}

/** What there is to decide, each as a word of its own: what is new, what has changed, what is gone. */
export async function findToDecide(db: Db, { id, isComplete }: Pick<Source, "id" | "isComplete">): Promise<string[]> {
  const rows = await joined(db, id)
    .where("bring_in_row.offer", "is not", null)
    .where((eb) =>
      eb.or([
        eb("listing_source.hash", "is", null),
        eb.and([eb("listing.status", "!=", "closed"), eb("listing_source.hash", "!=", eb.ref("bring_in_row.hash"))]),
      ]),
    )
    .select("bring_in_row.hash")
    .execute();
  const gone = isComplete ? await goneListings(db, id).select("listing.id").execute() : [];
  return [...rows.map(({ hash }) => hash ?? ""), ...gone.map((listing) => listing.id)];
}

type Wanted = { sourceId: string; state: Exclude<RowState, "gone" | "refused">; page: number; lang: Lang };

/** A page of rows in one state, with the listings that they became. */
export async function findOfferRows(db: Db, { sourceId, state, page, lang }: Wanted): Promise<OfferRow[]> {
  const rows = await joined(db, sourceId)
    .leftJoin("occupation", "occupation.id", "listing.occupation_id")
    .where("bring_in_row.offer", "is not", null)
    .$if(state === "new", (query) => query.where("listing_source.hash", "is", null))
    .$if(state === "closed", (query) => query.where("listing.status", "=", "closed"))
    .$if(state === "changed", (query) =>
      query.where("listing.status", "!=", "closed").whereRef("listing_source.hash", "!=", "bring_in_row.hash"),
    )
    .$if(state === "same", (query) =>
      query.where("listing.status", "!=", "closed").whereRef("listing_source.hash", "=", "bring_in_row.hash"),
    )
    .select([
      ...(["bring_in_row.position", "bring_in_row.hash", "bring_in_row.offer"] as const),
      ...(["listing_source.offer as before", "listing.id as listingId", "listing.status"] as const),
      ...titleColumns,
    ])
    .orderBy("bring_in_row.position")
    .limit(offersOnPage)
    .offset((page - 1) * offersOnPage)
    .execute();
  return rows.map(({ position, hash, offer, before, listingId, status, ...titled }) => ({
    position,
    hash: hash ?? "",
    offer: storedOffer(offer ?? ""),
    before: before === null ? null : storedOffer(before),
    brought:
      listingId === null || status === null
        ? null
        : { listingId, status, title: titleIn(textsFor(lang), lang, titled as Parameters<typeof titleIn>[2]) },
  }));
}

export async function findRefusedRows(
  db: Db,
  { sourceId, page }: { sourceId: string; page: number },
): Promise<RefusedRow[]> {
  const rows = await db
    .selectFrom("bring_in_row")
    .select(["position", "title", "refusal", "found_at"])
    .where("source_id", "=", sourceId)
    .where("refusal", "is not", null)
    .orderBy("position")
    .limit(offersOnPage)
    .offset((page - 1) * offersOnPage)
    .execute();
  return rows.map(({ position, title, refusal, found_at: where }) => ({
    ...{ position, title, where: where ?? "" },
    reason: refusal as OfferRefusal,
  }));
}

/** Listings that came from there and stand there no longer: somebody may want to close them. */
export async function findGone(
  db: Db,
  { sourceId, page, lang }: { sourceId: string; page: number; lang: Lang },
): Promise<Brought[]> {
  const rows = await goneListings(db, sourceId)
    .innerJoin("occupation", "occupation.id", "listing.occupation_id")
    .select(["listing.id as listingId", "listing.status", ...titleColumns])
    .orderBy("listing.id")
    .limit(offersOnPage)
    .offset((page - 1) * offersOnPage)
    .execute();
  return rows.map(({ listingId, status, ...titled }) => ({
    listingId,
    status,
    title: titleIn(textsFor(lang), lang, titled),
  }));
}

function joined(db: Db, sourceId: string) {
  return db
    .selectFrom("bring_in_row")
    .leftJoin("listing_source", (join) =>
      join
        .onRef("listing_source.source_id", "=", "bring_in_row.source_id")
        .onRef("listing_source.external_id", "=", "bring_in_row.external_id"),
    )
    .leftJoin("listing", "listing.id", "listing_source.listing_id")
    .where("bring_in_row.source_id", "=", sourceId);
}

function goneListings(db: Db, sourceId: string) {
  return db
    .selectFrom("listing_source")
    .innerJoin("listing", "listing.id", "listing_source.listing_id")
    .where("listing_source.source_id", "=", sourceId)
    .where("listing.status", "!=", "closed")
    .where((eb) =>
      eb.not(
        eb.exists(
          eb
            .selectFrom("bring_in_row")
            .select("position")
            .whereRef("bring_in_row.source_id", "=", "listing_source.source_id")
            .whereRef("bring_in_row.external_id", "=", "listing_source.external_id"),
        ),
      ),
    );
}
