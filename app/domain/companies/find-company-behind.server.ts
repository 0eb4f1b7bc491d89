import { type Lang, langs } from "#db/codes.ts";
import { prepared } from "#db/prepared.server.ts";
import { rememberByRevision } from "#db/remember.server.ts";
import { findCompanyHolidays } from "./holidays/find-company-holidays.server.ts";
import { findPublicPictures } from "./pictures/find-pictures.server.ts";
import { findSites } from "./sites/find-sites.server.ts";

/** What every ad of a company says of who offers it, in the reader's language: the same on all of them. */
export const findCompanyBehind = rememberByRevision(async ({ db }, companyId: string, lang: Lang) => {
  const company = { company: companyId };
  const [[row], languages, texts, sites, pictures, holidays] = await Promise.all([
    readCompany(db, company),
    readLanguages(db, company),
    readTexts(db, company),
    findSites(db, { companyId, lang }),
    findPublicPictures(db, { companyId, lang, kinds: ["logo", "contact"] }),
    findCompanyHolidays(db, { companyId, since: "0000-01-01" }),
  ]);
  if (!row) throw new Error(`No company ${companyId}`);
  const spoken = languages.map((one) => one.lang);
  return {
    ...row,
    languages: langs.filter((lang) => spoken.includes(lang)),
    /** What it says of itself, in the reader's language where it did, else in one it did use. */
    about: [lang, ...langs].flatMap((wanted) => texts.find((one) => one.lang === wanted) ?? [])[0] ?? null,
    sites,
    pictures,
    /** Which of them are over is for the reader's day to say. */
    holidays,
  };
});

const readCompany = prepared(["company"], (db, value) =>
  db
    .selectFrom("company")
    .innerJoin("place as seat", "seat.id", "company.place_id")
    .select([
      "company.id",
      "company.slug",
      "company.name",
      "company.kind",
      "company.staff",
      "company.website",
      "company.street",
      "company.postal_code as postalCode",
      "company.suspended_at as suspendedAt",
      "company.contact_name as companyContactName",
      "company.contact_role as companyContactRole",
      "company.contact_phone as companyContactPhone",
      "seat.country",
      "seat.name as seatName",
    ])
    .where("company.id", "=", value("company")),
);

const readLanguages = prepared(["company"], (db, value) =>
  db.selectFrom("company_language").select("lang").where("company_id", "=", value("company")),
);

const readTexts = prepared(["company"], (db, value) =>
  db.selectFrom("company_text").select(["lang", "about"]).where("company_id", "=", value("company")),
);
