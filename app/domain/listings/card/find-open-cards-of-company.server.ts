import { kinds, type Lang } from "#db/codes.ts";
import type { Db } from "#db/connect.server.ts";
import { textsFor } from "#app/platform/i18n/request-lang.server.ts";
import { findOpenOfCompany, openListings } from "../open-listings.server.ts";
import { findCards } from "./find-cards.server.ts";

const pageSize = 20;

export type OffersOfKind = Awaited<ReturnType<typeof findOpenCardsOfCompany>>["groups"][number];

/** One page of a company's open listings, by kind and newest first; a page that does not exist is the nearest that does. */
export async function findOpenCardsOfCompany(
  db: Db,
  { companyId, lang, page, now }: { companyId: string; lang: Lang; page: number; now: Date },
) {
  const open = await findOpenOfCompany(db, { companyId, now });
  const byKind = kinds.map((kind) => open.filter((listing) => listing.kind === kind));
  const ids = byKind.flat().map(({ id }) => id);
  const pages = Math.ceil(ids.length / pageSize);
  const shown = Math.min(Math.max(page, 1), Math.max(pages, 1));
  const start = (shown - 1) * pageSize;
  const cards = await findCards(db, ids.slice(start, start + pageSize), { t: textsFor(lang), lang });
  const groups = kinds
    .map((kind, at) => ({
      kind,
      count: byKind[at]?.length ?? 0,
      cards: cards.filter((card) => card.kind === kind),
    }))
    .filter((group) => group.cards.length > 0);
  return { count: ids.length, page: shown, pages, groups };
}

/** Number of open listings by company; companies without any are not in it. */
export async function countOpenListingsByCompany(db: Db, now: Date): Promise<Record<string, number>> {
  const rows = await openListings(db, now)
    .groupBy("listing.company_id")
    .select((eb) => ["listing.company_id as companyId", eb.fn.countAll<number>().as("count")])
    .execute();
  return Object.fromEntries(rows.map(({ companyId, count }) => [companyId, Number(count)]));
}
