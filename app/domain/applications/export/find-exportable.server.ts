import type { Lang } from "#db/codes.ts";
import type { Db } from "#db/connect.server.ts";
import type { CompanyScope } from "#app/domain/accounts/team/company-scope.ts";
import { titleColumns, titleIn } from "#app/domain/listings/title.ts";
import { textsFor } from "#app/platform/i18n/request-lang.server.ts";
import { exportableApplications } from "./exportable-applications.server.ts";

type Asked = CompanyScope & { listingId: string; lang: Lang };

/** So many of the latest: whoever wants to know more asks the office. */
const shown = 50;

/** A listing with how many of its applications can be taken, and what was taken before. */
export async function findExportable(db: Db, { listingId, lang, ...scope }: Asked) {
  const listing = await db
    .selectFrom("listing")
    .innerJoin("occupation", "occupation.id", "listing.occupation_id")
    .select(["listing.id", ...titleColumns])
    .where("listing.id", "=", listingId)
    .where("listing.company_id", "=", scope.companyId)
    .executeTakeFirst();
  if (!listing) return null;
  const [{ count }, made] = await Promise.all([
    exportableApplications(db, scope)
      .select((eb) => eb.fn.countAll().as("count"))
      .where("application.listing_id", "=", listingId)
      .executeTakeFirstOrThrow(),
    findMade(db, { companyId: scope.companyId, listingId }),
  ]);
  return { id: listingId, title: titleIn(textsFor(lang), lang, listing), applications: Number(count), made };
}

function findMade(db: Db, { companyId, listingId }: { companyId: string; listingId: string }) {
  return db
    .selectFrom("application_export")
    .innerJoin("account", "account.id", "application_export.account_id")
    .select(["application_export.id", "application_export.at", "application_export.format"])
    .select(["application_export.applications", "account.name as person"])
    .where("application_export.listing_id", "=", listingId)
    .where("application_export.company_id", "=", companyId)
    .orderBy("application_export.at", "desc")
    .orderBy("application_export.id", "desc")
    .limit(shown)
    .execute();
}
