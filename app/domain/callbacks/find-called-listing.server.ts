import type { Lang } from "#db/codes.ts";
import type { Db } from "#db/connect.server.ts";
import { titleColumns, titleIn } from "#app/domain/listings/title.ts";
import { paths } from "#app/paths.ts";
import { textsFor } from "#app/platform/i18n/request-lang.server.ts";

/** What mails and pages say of the ad and of its company. */
export async function findCalledListing(db: Db, { listingId, lang }: { listingId: string; lang: Lang }) {
  const row = await db
    .selectFrom("listing")
    .innerJoin("company", "company.id", "listing.company_id")
    .innerJoin("occupation", "occupation.id", "listing.occupation_id")
    .select(["listing.id", ...titleColumns, "company.id as companyId", "company.name as company"])
    .select(["company.contact_email as companyEmail", "company.suspended_at as suspendedAt"])
    .where("listing.id", "=", listingId)
    .executeTakeFirstOrThrow();
  const { id, company, companyId, companyEmail, suspendedAt } = row;
  return {
    ...{ id, company, companyId, companyEmail, suspended: suspendedAt !== null },
    title: titleIn(textsFor(lang), lang, row),
    path: paths.listingById(lang, id),
  };
}
