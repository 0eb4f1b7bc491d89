// A face of this room: other nouns may import it.

import type { Lang } from "#db/codes.ts";
import type { Db } from "#db/connect.server.ts";
import { dayOf } from "#app/platform/days.ts";
import type { ListingContent } from "../listing-content.ts";
import { findCheckContext } from "./find-check-context.server.ts";
import { findNeighbours } from "./find-neighbours.server.ts";
import type { AnsweredFinding, Dismissal } from "./finding.ts";
import { listingFindings } from "./listing-findings.ts";
import { neighbourFindings } from "./neighbour-findings.ts";

type Asked = { companyId: string; listingId: string; content: ListingContent; lang: Lang; now: Date };

/** All that the rules find in a listing, each with the note that a colleague wrote to it. */
export async function findFindings(db: Db, asked: Asked): Promise<AnsweredFinding[]> {
  const { listingId, content, lang, now } = asked;
  const around = await findCheckContext(db, content, { lang, now });
  const neighbours = await findNeighbours(db, { ...asked, today: dayOf(now) });
  const dismissals = await findDismissals(db, listingId);
  return [...listingFindings(content, around), ...neighbourFindings(content, neighbours, around)].map((finding) => ({
    ...finding,
    dismissal: finding.stops ? null : (dismissals.get(finding.key) ?? null),
  }));
}

async function findDismissals(db: Db, listingId: string): Promise<ReadonlyMap<string, Dismissal>> {
  const rows = await db
    .selectFrom("listing_dismissal")
    .leftJoin("account", "account.id", "listing_dismissal.account_id")
    .select(["listing_dismissal.finding", "listing_dismissal.note", "listing_dismissal.at", "account.name as by"])
    .where("listing_dismissal.listing_id", "=", listingId)
    .execute();
  return new Map(rows.map(({ finding, ...dismissal }) => [finding, dismissal]));
}
