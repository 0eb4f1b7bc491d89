import { sql } from "kysely";
import type { Lang } from "#db/codes.ts";
import type { Db } from "#db/connect.server.ts";
import type { CompanyScope } from "#app/domain/accounts/team/company-scope.ts";
import { textsFor } from "#app/platform/i18n/request-lang.server.ts";
import { type ApplicationCounts, noApplications } from "../application-counts.ts";
import { findChangeView } from "../change/find-change-view.server.ts";
import { findHistory } from "../change/find-history.server.ts";
import { titleColumns, titleIn } from "../title.ts";

export type CompanyListing = Awaited<ReturnType<typeof findListingsOnDesk>>[number];

type OnDesk = CompanyScope & { counts: ReadonlyMap<string, ApplicationCounts>; lang: Lang };

/** Every listing of one company, the last touched first, with what a table of them shows. */
export async function findListingsOnDesk(db: Db, { counts, lang, ...scope }: OnDesk) {
  const rows = await companyListings(db, scope).orderBy("listing.updated_at", "desc").execute();
  return rows.map((row) => withTitle(row, { counts, lang }));
}

/** One of them with its history and what waits beside it; undefined for a listing of somebody else. */
export async function findCompanyListing(
  db: Db,
  { listingId, counts, lang, ...scope }: OnDesk & { listingId: string },
) {
  const row = await companyListings(db, scope).where("listing.id", "=", listingId).executeTakeFirst();
  if (!row) return undefined;
  const history = await findHistory(db, { listingId, lang });
  const change = await findChangeView(db, { listingId, lang });
  return { ...withTitle(row, { counts, lang }), history, change };
}

/** The one way to a company's listings. */
function companyListings(db: Db, { companyId, listingIds }: CompanyScope) {
  const seen = listingIds ?? [];
  return db
    .selectFrom("listing")
    .innerJoin("occupation", "occupation.id", "listing.occupation_id")
    .where("listing.company_id", "=", companyId)
    .$if(listingIds !== null, (all) =>
      seen.length > 0 ? all.where("listing.id", "in", seen) : all.where(sql.lit(false)),
    )
    .select([
      "listing.id",
      "listing.status",
      ...titleColumns,
      "listing.deadline",
      "listing.publish_on as publishOn",
      "listing.updated_at as updatedAt",
      "listing.submitted_at as submittedAt",
      "listing.first_published_at as publishedAt",
      "listing.closed_at as closedAt",
      "listing.closed_reason as closedReason",
      "listing.answer_days as answerDays",
    ])
    .leftJoin("listing_change", "listing_change.listing_id", "listing.id")
    .select(["listing_change.submitted_at as changeSubmittedAt", "listing_change.sent_back_at as changeSentBackAt"])
    .select((eb) => [
      /** What the office asked to change, as long as it has not been handed in again; empty where it said all at the fields. */
      eb
        .case()
        .when(eb.or([eb("listing.status", "=", "draft"), eb("listing_change.sent_back_at", "is not", null)]))
        .then(
          eb
            .selectFrom("listing_history")
            .whereRef("listing_history.listing_id", "=", "listing.id")
            .where("listing_history.event", "in", ["sent_back", "change_sent_back", "held_back"])
            .orderBy("listing_history.at", "desc")
            .orderBy("listing_history.id", "desc")
            .limit(1)
            .select((event) =>
              event
                .case()
                .when("listing_history.event", "!=", "held_back")
                .then(event.fn.coalesce("listing_history.remark", sql.lit("")))
                .end()
                .as("remark"),
            ),
        )
        .end()
        .as("remark"),
    ]);
}

type ListingRow = Awaited<ReturnType<ReturnType<typeof companyListings>["execute"]>>[number];

function withTitle(row: ListingRow, { counts, lang }: Pick<OnDesk, "counts" | "lang">) {
  const title = titleIn(textsFor(lang), lang, row);
  return { ...row, title, ...(counts.get(row.id) ?? noApplications) };
}
