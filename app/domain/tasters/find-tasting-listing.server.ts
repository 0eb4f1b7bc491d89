import type { Lang } from "#db/codes.ts";
import type { Db } from "#db/connect.server.ts";
import { titleIn } from "#app/domain/listings/title.ts";
import { paths } from "#app/paths.ts";
import { textsFor } from "#app/platform/i18n/request-lang.server.ts";

/** What mails, pages and papers say of the ad and of its company. */
export async function findTastingListing(db: Db, { listingId, lang }: { listingId: string; lang: Lang }) {
  const row = await db
    .selectFrom("listing")
    .innerJoin("company", "company.id", "listing.company_id")
    .innerJoin("place", "place.id", "company.place_id")
    .innerJoin("occupation", "occupation.id", "listing.occupation_id")
    .select(["listing.id", "listing.kind", "listing.title_de as titleDe", "listing.title_pl as titlePl"])
    .select(["listing.title_cs as titleCs", "listing.contact_name as contactName", "company.id as companyId"])
    .select(["company.name as company", "company.contact_name as companyContactName", "company.street"])
    .select(["company.postal_code as postalCode", "place.name_de as placeDe", "place.name_pl as placePl"])
    .select(["place.name_cs as placeCs", "company.contact_email as companyEmail"])
    .select(["occupation.name_de as occupationDe", "occupation.name_pl as occupationPl"])
    .select("occupation.name_cs as occupationCs")
    .where("listing.id", "=", listingId)
    .executeTakeFirstOrThrow();
  const place = { de: row.placeDe, pl: row.placePl, cs: row.placeCs }[lang];
  return {
    ...{ id: row.id, company: row.company, companyId: row.companyId, companyEmail: row.companyEmail },
    title: titleIn(textsFor(lang), lang, row),
    contact: row.contactName ?? row.companyContactName,
    address: `${row.street}, ${row.postalCode} ${place}`,
    path: paths.listingById(lang, row.id),
  };
}
