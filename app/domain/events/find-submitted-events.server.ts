import type { Lang } from "#db/codes.ts";
import type { Db } from "#db/connect.server.ts";
import { chosenText } from "#app/platform/i18n/chosen-text.ts";

/** What companies have handed in, the longest wait first. */
export async function findSubmittedEvents(db: Db, lang: Lang) {
  const rows = await db
    .selectFrom("event")
    .leftJoin("company", "company.id", "event.company_id")
    .select(["event.id", "event.kind", "event.submitted_at as submittedAt", "company.name as company"])
    .where("event.status", "=", "submitted")
    .orderBy("event.submitted_at")
    .orderBy("event.id")
    .execute();
  if (rows.length === 0) return [];
  const texts = await db
    .selectFrom("event_text")
    .select(["event_id", "lang", "title"])
    .where(
      "event_id",
      "in",
      rows.map(({ id }) => id),
    )
    .execute();
  return rows.map((row) => {
    const own = texts.filter(({ event_id }) => event_id === row.id);
    const text = chosenText(own, lang);
    return { ...row, title: text?.title ?? "", titleLang: text?.lang ?? lang };
  });
}
