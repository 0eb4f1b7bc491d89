import type { Lang } from "#db/codes.ts";
import type { Db } from "#db/connect.server.ts";
import { textsFor } from "#app/platform/i18n/request-lang.server.ts";
import { findOpenListingIdsOfCompany, openListings } from "../open-listings.server.ts";
import { findCards } from "./find-cards.server.ts";

const pageSize = 20;

/** One page of a company's open listings, newest first; a page that does not exist is the nearest that does. */
export async function findOpenCardsOfCompany(
  db: Db,
  { companyId, lang, page, now }: { companyId: string; lang: Lang; page: number; now: Date },
) {
  const ids = await findOpenListingIdsOfCompany(db, { companyId, now });
  const pages = Math.ceil(ids.length / pageSize);
  const shown = Math.min(Math.max(page, 1), Math.max(pages, 1));
  const start = (shown - 1) * pageSize;
  const cards = await findCards(db, ids.slice(start, start + pageSize), { t: textsFor(lang), lang });
  return { count: ids.length, page: shown, pages, cards };
}

/** Number of open listings by company; companies without any are not in it. */
export async function countOpenListingsByCompany(db: Db, now: Date): Promise<Record<string, number>> {
  const rows = await openListings(db, now)
    .groupBy("listing.company_id")
    .select((eb) => ["listing.company_id as companyId", eb.fn.countAll<number>().as("count")])
    .execute();
  return Object.fromEntries(rows.map(({ companyId, count }) => [companyId, Number(count)]));
}
