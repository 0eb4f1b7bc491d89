import type { Lang } from "#db/codes.ts";
import type { Db } from "#db/connect.server.ts";
import { findExampleViews } from "../find-example-views.server.ts";

/** Everything but what companies are still writing, by what has to be done with it. */
export async function findOfficeExamples(db: Db, lang: Lang) {
  const all = await findExampleViews(db, lang, (rows) =>
    rows.where((eb) => eb.or([eb("good_example.by_company", "=", 0), eb("good_example.status", "!=", "draft")])),
  );
  const of = (wanted: (typeof all)[number]["status"]) => all.filter(({ status }) => status === wanted);
  return {
    waiting: of("submitted").reverse(),
    drafts: of("draft"),
    published: of("published"),
    takenDown: of("taken_down"),
  };
}

/** What is told of a company, whatever became of it. */
export function findExamplesOfCompany(db: Db, { companyId, lang }: { companyId: string; lang: Lang }) {
  return findExampleViews(db, lang, (rows) =>
    rows
      .where("good_example.company_id", "=", companyId)
      .where((eb) => eb.or([eb("good_example.by_company", "=", 1), eb("good_example.published_at", "is not", null)])),
  );
}
