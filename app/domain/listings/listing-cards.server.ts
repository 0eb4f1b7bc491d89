import type { Feature, GermanLevel, Kind, Lang, LeavingCertificate, Shift, SpokenLanguage } from "#db/codes.ts";
import type { Db } from "#db/connect.server.ts";
import type { Day, Instant } from "#db/schema.ts";
import { paths } from "#app/paths.ts";
import { dayOf } from "#app/platform/i18n/format.ts";
import type { Texts } from "#app/platform/i18n/texts.ts";
import { slugOf, titleIn } from "./listing.ts";
import { payText, type PayText } from "./pay.ts";

/** One listing as a result shows it, in the reader's language. */
export type Card = {
  id: string;
  occupationId: string;
  path: string;
  title: string;
  /** The German title, where the reader's is another. */
  original: string | null;
  company: string;
  places: string[];
  pay: PayText | null;
  kind: Kind;
  startsOn: Day | null;
  shifts: Shift[];
  german: GermanLevel;
  teamLanguages: SpokenLanguage[];
  features: Feature[];
  certificate: LeavingCertificate | null;
  posts: number;
  answerDays: number;
  publishedOn: Day;
  publishedAt: Instant;
  updatedAt: Instant;
  deadline: Day;
};

/** Cards of listings in the order of their ids; ids that do not exist are left out. */
export async function findCards(db: Db, ids: string[], { t, lang }: { t: Texts; lang: Lang }): Promise<Card[]> {
  if (ids.length === 0) return [];
  const [rows, places, shifts, languages, features, years] = await Promise.all([
    cardRows(db, ids),
    db
      .selectFrom("listing_place")
      .innerJoin("place", "place.id", "listing_place.place_id")
      .select(["listing_place.listing_id as id", `place.name_${lang} as value`])
      .where("listing_place.listing_id", "in", ids)
      .orderBy("listing_place.position")
      .execute(),
    db
      .selectFrom("listing_shift")
      .select(["listing_id as id", "shift as value"])
      .where("listing_id", "in", ids)
      .execute(),
    db
      .selectFrom("listing_language")
      .select(["listing_id as id", "lang as value"])
      .where("listing_id", "in", ids)
      .where("purpose", "=", "team")
      .execute(),
    db
      .selectFrom("listing_feature")
      .select(["listing_id as id", "feature as value"])
      .where("listing_id", "in", ids)
      .execute(),
    db
      .selectFrom("listing_training_year")
      .select(["listing_id as id", "pay as value"])
      .where("listing_id", "in", ids)
      .orderBy("year")
      .execute(),
  ]);
  const byId = new Map(rows.map((row) => [row.id, row]));
  return ids.flatMap((id) => {
    const row = byId.get(id);
    if (!row) return [];
    const title = titleIn(t, lang, row);
    return {
      id,
      occupationId: row.occupationId,
      path: paths.listing(lang, { id, slug: slugOf(title) }),
      title,
      original: lang === "de" ? null : row.titleDe,
      company: row.company,
      places: valuesOf(places, id),
      pay: payText(t, lang, {
        min: row.payMin,
        max: row.payMax,
        unit: row.payUnit,
        currency: row.payCurrency,
        weeklyHours: row.weeklyHours,
        trainingYears: valuesOf(years, id),
      }),
      kind: row.kind,
      startsOn: row.startsOn,
      shifts: valuesOf(shifts, id),
      german: row.german,
      teamLanguages: valuesOf(languages, id),
      features: valuesOf(features, id),
      certificate: row.certificate,
      posts: row.posts,
      answerDays: row.answerDays,
      publishedOn: dayOf(new Date(row.firstPublishedAt ?? row.createdAt)),
      publishedAt: row.firstPublishedAt ?? row.createdAt,
      updatedAt: row.updatedAt,
      deadline: row.deadline,
    };
  });
}

async function cardRows(db: Db, ids: string[]) {
  const rows = await db
    .selectFrom("listing")
    .innerJoin("company", "company.id", "listing.company_id")
    .innerJoin("occupation", "occupation.id", "listing.occupation_id")
    .where("listing.id", "in", ids)
    .select([
      "listing.id",
      "listing.occupation_id as occupationId",
      "listing.kind",
      "listing.title_de as titleDe",
      "listing.title_pl as titlePl",
      "listing.title_cs as titleCs",
      "listing.pay_min as payMin",
      "listing.pay_max as payMax",
      "listing.pay_unit as payUnit",
      "listing.pay_currency as payCurrency",
      "listing.weekly_hours_max as weeklyHours",
      "listing.starts_on as startsOn",
      "listing.german_level as german",
      "listing.leaving_certificate as certificate",
      "listing.posts",
      "listing.answer_days as answerDays",
      "listing.first_published_at as firstPublishedAt",
      "listing.created_at as createdAt",
      "listing.updated_at as updatedAt",
      "listing.deadline",
      "company.name as company",
      "occupation.name_de as nameDe",
      "occupation.name_pl as namePl",
      "occupation.name_cs as nameCs",
    ])
    .execute();
  return rows.map(({ nameDe, namePl, nameCs, ...row }) => ({ ...row, occupation: { nameDe, namePl, nameCs } }));
}

function valuesOf<Value>(rows: { id: string; value: Value }[], id: string): Value[] {
  return rows.filter((row) => row.id === id).map((row) => row.value);
}
