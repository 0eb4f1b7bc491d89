import { fields, type Lang, langs } from "#db/codes.ts";
import type { Db } from "#db/connect.server.ts";
import { exampleTags } from "#db/good-examples/good-example-codes.ts";
import { chosenText } from "#app/platform/i18n/chosen-text.ts";
import { phoneView } from "#app/platform/typed/phone-view.server.ts";
import { currencyOfCountry } from "./cost-frame.ts";
import type { ExampleView } from "./example-view.ts";

export type ExampleRows = ReturnType<typeof exampleRows>;

/**
 * What everybody may see, and nothing else: every public page and the sitemap start here. What is for members alone is
 * none of it, nor what a suspended company tells.
 */
export function publicExamples(rows: ExampleRows): ExampleRows {
  return outExamples(rows).where("good_example.members_only", "=", 0);
}

/** What people of member companies see of each other. */
export function outExamples(rows: ExampleRows): ExampleRows {
  return rows
    .where("good_example.status", "=", "published")
    .where((eb) => eb.or([eb("good_example.company_id", "is", null), eb("company.suspended_at", "is", null)]));
}

/** Good examples with all that is said of them, the newest first. */
export async function findExampleViews(
  db: Db,
  lang: Lang,
  narrowed: (rows: ExampleRows) => ExampleRows,
): Promise<ExampleView[]> {
  const rows = await narrowed(exampleRows(db)).execute();
  if (rows.length === 0) return [];
  const ids = rows.map(({ id }) => id);
  const [texts, tags, inFields, events] = await Promise.all([
    db.selectFrom("good_example_text").selectAll().where("example_id", "in", ids).execute(),
    db.selectFrom("good_example_tag").selectAll().where("example_id", "in", ids).execute(),
    db.selectFrom("good_example_field").selectAll().where("example_id", "in", ids).execute(),
    db.selectFrom("good_example_event").selectAll().where("example_id", "in", ids).orderBy("event_id").execute(),
  ]);
  const of = grouped({ texts, tags, inFields, events });
  return rows
    .map((row): ExampleView => {
      const own = of(row.id);
      const words = langs.flatMap((one) =>
        own.texts
          .filter((text) => text.lang === one)
          .map(({ lang, title, problem, way, result }) => ({ lang, title, problem, way, result })),
      );
      return {
        ...{ id: row.id, status: row.status, cost: row.cost, remark: row.remark },
        ...{ publishedAt: row.publishedAt, updatedAt: row.updatedAt, texts: words },
        membersOnly: row.membersOnly === 1,
        byCompany: row.byCompany === 1,
        company: companyOf(row),
        currency: row.country ? currencyOfCountry[row.country] : "EUR",
        contact: contactOf(row, lang),
        told: chosenText(words, lang) ?? { lang, title: "", problem: "", way: "", result: "" },
        tags: exampleTags.filter((one) => own.tags.some(({ tag }) => tag === one)),
        fields: fields.filter((one) => own.inFields.some(({ field }) => field === one)),
        eventIds: own.events.map(({ event_id }) => event_id),
      };
    })
    .sort((a, b) => dayOf(b).localeCompare(dayOf(a)) || b.id.localeCompare(a.id));
}

function exampleRows(db: Db) {
  return db
    .selectFrom("good_example")
    .leftJoin("company", "company.id", "good_example.company_id")
    .leftJoin("place", "place.id", "company.place_id")
    .select(["good_example.id", "good_example.status", "good_example.cost", "good_example.remark"])
    .select(["good_example.members_only as membersOnly", "good_example.by_company as byCompany"])
    .select(["good_example.contact_name as contactName", "good_example.contact_email as contactEmail"])
    .select(["good_example.contact_phone as contactPhone", "good_example.published_at as publishedAt"])
    .select("good_example.updated_at as updatedAt")
    .select(["company.id as companyId", "company.slug", "company.name", "company.suspended_at as suspendedAt"])
    .select("place.country");
}

type ExampleRow = Awaited<ReturnType<ExampleRows["execute"]>>[number];

function companyOf({ companyId, slug, name, suspendedAt }: ExampleRow): ExampleView["company"] {
  return companyId && slug && name ? { id: companyId, slug, name, suspended: suspendedAt !== null } : null;
}

function contactOf({ contactName, contactEmail, contactPhone, country }: ExampleRow, lang: Lang) {
  if (contactName === null) return null;
  const phone = contactPhone === null ? null : phoneView(contactPhone, { home: country, lang });
  return { name: contactName, email: contactEmail, phone };
}

/** The rows of each example among those of all. */
function grouped<Lists extends Record<string, { example_id: string }[]>>(lists: Lists) {
  const maps = Object.entries(lists).map(([name, rows]) => [name, Map.groupBy(rows, (row) => row.example_id)] as const);
  return (id: string) => Object.fromEntries(maps.map(([name, rows]) => [name, rows.get(id) ?? []])) as unknown as Lists; // the same names and rows
}

const dayOf = ({ publishedAt, updatedAt }: ExampleView) => publishedAt ?? updatedAt;
