import type { Lang } from "#db/codes.ts";
import type { Db } from "#db/connect.server.ts";
import { ownTitle } from "#app/domain/listings/own-title.server.ts";
import { phoneText } from "#app/platform/typed/phone-view.server.ts";

export type CompanyDetails = NonNullable<Awaited<ReturnType<typeof findCompanyDetails>>>;
export type CompanyListing = Awaited<ReturnType<typeof findAllListingsOfCompany>>[number];

/** Everything the office knows of a company, except its people (findTeam) and its listings. */
export async function findCompanyDetails(db: Db, { companyId, lang }: { companyId: string; lang: Lang }) {
  const company = await db
    .selectFrom("company")
    .innerJoin("place", "place.id", "company.place_id")
    .leftJoin("account", "account.id", "company.suspended_by")
    .selectAll("company")
    .select([`place.name_${lang} as place`, "account.name as suspendedByName"])
    .where("company.id", "=", companyId)
    .executeTakeFirst();
  if (!company) return null;
  const of = { field: "company_field", lang: "company_language", about: "company_text" } as const;
  const fields = await db.selectFrom(of.field).select("field").where("company_id", "=", companyId).execute();
  const languages = await db.selectFrom(of.lang).select("lang").where("company_id", "=", companyId).execute();
  const texts = await db.selectFrom(of.about).select(["lang", "about"]).where("company_id", "=", companyId).execute();
  return {
    ...company,
    contact_phone: phoneText(company.contact_phone, lang),
    fields: fields.map(({ field }) => field),
    languages: languages.map((row) => row.lang),
    about: Object.fromEntries(texts.map((text) => [text.lang, text.about])) as Partial<Record<Lang, string>>,
  };
}

/** What the form of a company shows: the part of it that two windows can save over each other. */
export function companyOnForm(company: CompanyDetails) {
  const { name, kind, street, postal_code, place, website, staff, about } = company;
  const { contact_name, contact_role, contact_phone, contact_email } = company;
  return {
    ...{ name, kind, street, postal_code, place, website, staff, about },
    ...{ contact_name, contact_role, contact_phone, contact_email },
    fields: company.fields.toSorted(),
    languages: company.languages.toSorted(),
  };
}

/** What is waiting or open first. Drafts, returned ones too, are the company's own until it submits them. */
export function findAllListingsOfCompany(db: Db, companyId: string) {
  return db
    .selectFrom("listing")
    .select(["id", "status", "kind", "deadline", "closed_reason", ...ownTitle])
    .where("company_id", "=", companyId)
    .where("status", "!=", "draft")
    .orderBy((eb) =>
      eb
        .case("status")
        .when("submitted")
        .then(0)
        .when("scheduled")
        .then(1)
        .when("published")
        .then(2)
        .when("paused")
        .then(3)
        .else(4)
        .end(),
    )
    .orderBy("updated_at", "desc")
    .limit(100)
    .execute();
}
