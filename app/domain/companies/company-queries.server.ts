import { type Field, fields, type Lang, pictureKinds, welcomes } from "#db/codes.ts";
import type { Db } from "#db/connect.server.ts";
import { compareIn } from "#app/platform/i18n/format.ts";
import { langs } from "#app/platform/i18n/locales.ts";
import { phoneView } from "#app/platform/typed/phone-view.server.ts";
import { findLogos } from "./face/find-logos.server.ts";
import { findAnswerRecords } from "./find-answer-record.server.ts";
import { findPublicPictures } from "./pictures/find-pictures.server.ts";
import type { ProfileText, ProfileTexts } from "./profile/profile-texts.ts";
import { readPublishedTexts } from "./profile/read-texts.server.ts";

export type CompanyEntry = Awaited<ReturnType<typeof findCompanies>>["companies"][number];
export type CompanyProfile = NonNullable<Awaited<ReturnType<typeof findCompany>>>;

/** Every public reading of companies starts here: a suspended one does not exist. */
function publicCompanies(db: Db) {
  return db
    .selectFrom("company")
    .innerJoin("place", "place.id", "company.place_id")
    .where("company.suspended_at", "is", null);
}

/** All companies, or those of one field, in the alphabetical order of the reader's language; and the fields to choose. */
export async function findCompanies(db: Db, { lang, field }: { lang: Lang; field: Field | null }) {
  const [rows, companyFields, texts] = await Promise.all([
    publicCompanies(db)
      .select([
        "company.id",
        "company.slug",
        "company.name",
        "company.kind",
        "company.staff",
        `place.name_${lang} as place`,
      ])
      .execute(),
    db.selectFrom("company_field").select(["company_id as companyId", "field"]).execute(),
    db.selectFrom("company_text").select(["company_id as companyId", "lang", "about as text"]).execute(),
  ]);
  const textsOf = Map.groupBy(texts, ({ companyId }) => companyId);
  const byCompany = Map.groupBy(companyFields, ({ companyId }) => companyId);
  const fieldsOf = (id: string) => fields.filter((field) => byCompany.get(id)?.some((row) => row.field === field));
  const all = rows.map((row) => ({ ...row, fields: fieldsOf(row.id) }));
  const compare = compareIn(lang);
  const chosen = all.filter((company) => field === null || company.fields.includes(field));
  const ids = chosen.map(({ id }) => id);
  const [logos, answers] = await Promise.all([findLogos(db, ids), findAnswerRecords(db, ids)]);
  return {
    companies: chosen
      .map((company) => ({
        ...company,
        about: inReadersLanguage(textsOf.get(company.id) ?? [], lang),
        logo: logos.get(company.id) ?? null,
        answerDays: answers.get(company.id)?.typicalDays ?? null,
      }))
      .sort((a, b) => compare(a.name, b.name)),
    fields: fields.filter((one) => all.some((company) => company.fields.includes(one))),
  };
}

/** What the public may know of a company. Its mail address is not among it: whoever applies here gets an answer. */
export async function findCompany(db: Db, { slug, lang }: { slug: string; lang: Lang }) {
  const company = await publicCompanies(db)
    .leftJoin("district", "district.id", "place.district_id")
    .where("company.slug", "=", slug)
    .select([
      "company.id",
      "company.slug",
      "company.name",
      "company.kind",
      "company.street",
      "company.postal_code as postalCode",
      "company.website",
      "company.staff",
      "company.apprentices",
      "company.contact_name as contactName",
      "company.contact_role as contactRole",
      "company.contact_phone as contactPhone",
      "place.country",
      "place.name as localPlace",
      `place.name_${lang} as place`,
      `district.name_${lang} as district`,
    ])
    .executeTakeFirst();
  if (!company) return null;
  const [texts, pictures, given, companyFields, languages] = await Promise.all([
    readPublishedTexts(db, company.id),
    findPublicPictures(db, { companyId: company.id, lang, kinds: pictureKinds }),
    db.selectFrom("company_welcome").select("welcome").where("company_id", "=", company.id).execute(),
    db.selectFrom("company_field").select("field").where("company_id", "=", company.id).execute(),
    db.selectFrom("company_language").select("lang").where("company_id", "=", company.id).execute(),
  ]);
  return {
    ...company,
    contactPhone: company.contactPhone && phoneView(company.contactPhone, { home: company.country, lang }),
    pictures,
    about: inLanguage(texts, "about", lang),
    welcome: inLanguage(texts, "welcome", lang),
    welcomes: welcomes.filter((welcome) => given.some((row) => row.welcome === welcome)),
    fields: fields.filter((field) => companyFields.some((row) => row.field === field)),
    languages: langs.filter((spoken) => languages.some((row) => row.lang === spoken)),
  };
}

function inLanguage(texts: ProfileTexts, part: keyof ProfileText, lang: Lang) {
  return inReadersLanguage(
    langs.map((one) => ({ lang: one, text: texts[one][part] })),
    lang,
  );
}

/** In the reader's language, else in German, else in whatever language there is. */
function inReadersLanguage(texts: readonly { lang: Lang; text: string }[], lang: Lang) {
  const found = [lang, ...langs].flatMap((wish) => texts.find((one) => one.lang === wish && one.text !== "") ?? [])[0];
  return found ? { lang: found.lang, text: found.text } : null;
}

export async function findCompanySlugs(db: Db) {
  const rows = await publicCompanies(db).select("company.slug").orderBy("company.slug").execute();
  return rows.map((row) => row.slug);
}
