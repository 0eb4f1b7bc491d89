import type { Lang } from "#db/codes.ts";
import type { Db } from "#db/connect.server.ts";
import { chosenText } from "#app/platform/i18n/chosen-text.ts";

/** What companies have handed in, the longest wait first. */
export async function findSubmittedExamples(db: Db, lang: Lang) {
  const rows = await db
    .selectFrom("good_example")
    .innerJoin("company", "company.id", "good_example.company_id")
    .select(["good_example.id", "good_example.submitted_at as submittedAt", "company.name as company"])
    .where("good_example.status", "=", "submitted")
    .orderBy("good_example.submitted_at")
    .orderBy("good_example.id")
    .execute();
  if (rows.length === 0) return [];
  const texts = await db
    .selectFrom("good_example_text")
    .select(["example_id", "lang", "title"])
    .where(
      "example_id",
      "in",
      rows.map(({ id }) => id),
    )
    .execute();
  return rows.map((row) => {
    const text = chosenText(
      texts.filter(({ example_id }) => example_id === row.id),
      lang,
    );
    return { ...row, title: text?.title ?? "", titleLang: text?.lang ?? lang };
  });
}
