import type { Db } from "#db/connect.server.ts";
import { ownTitle } from "#app/domain/listings/own-title.server.ts";
import { type Page, pageNumber, rowsOnPage } from "../page-number.ts";

export function openReports(db: Db) {
  return reports(db).where("listing_report.handled_at", "is", null);
}

function handledReports(db: Db) {
  return reports(db).where("listing_report.handled_at", "is not", null);
}

function reports(db: Db) {
  return db
    .selectFrom("listing_report")
    .innerJoin("listing", "listing.id", "listing_report.listing_id")
    .innerJoin("company", "company.id", "listing.company_id");
}

export type ReportState = "open" | "handled";

/** Open ones by the longest wait, handled ones by the latest decision. */
export async function findReports(db: Db, { state, wanted }: { state: ReportState; wanted: string | null }) {
  const all = state === "open" ? openReports(db) : handledReports(db);
  const { count } = await all.select((eb) => eb.fn.countAll<number>().as("count")).executeTakeFirstOrThrow();
  const total = Number(count);
  const { page, pages } = pageNumber(wanted, total);
  const items = await all
    .select(["listing_report.id", "listing_report.reason", "listing_report.created_at", "listing_report.handled_at"])
    .select(["company.name as company", ...ownTitle])
    .orderBy(
      state === "open" ? "listing_report.created_at" : "listing_report.handled_at",
      state === "open" ? "asc" : "desc",
    )
    .orderBy("listing_report.id")
    .limit(rowsOnPage)
    .offset((page - 1) * rowsOnPage)
    .execute();
  return { items, total, page, pages } satisfies Page<unknown>;
}

export type Report = NonNullable<Awaited<ReturnType<typeof findReport>>>;

export function findReport(db: Db, reportId: string) {
  return reports(db)
    .leftJoin("account", "account.id", "listing_report.handled_by")
    .select([
      "listing_report.id",
      "listing_report.reason",
      "listing_report.text",
      "listing_report.name",
      "listing_report.email",
      "listing_report.lang",
      "listing_report.created_at",
      "listing_report.handled_at",
      "listing_report.remark",
      "listing.id as listingId",
      ...ownTitle,
      "listing.status",
      "company.id as companyId",
      "company.name as company",
      "company.suspended_at as companySuspendedAt",
      "account.name as handledBy",
    ])
    .where("listing_report.id", "=", reportId)
    .executeTakeFirst();
}
