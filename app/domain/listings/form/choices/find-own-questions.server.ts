import type { Db } from "#db/connect.server.ts";

/** Which of these questions the company asks already, in its own words. */
export async function findOwnQuestions(db: Db, { companyId, texts }: { companyId: string; texts: string[] }) {
  if (texts.length === 0) return [];
  const rows = await db
    .selectFrom("listing_question")
    .innerJoin("listing", "listing.id", "listing_question.listing_id")
    .select("listing_question.text")
    .distinct()
    .where("listing.company_id", "=", companyId)
    .where("listing_question.text", "in", texts)
    .execute();
  return rows.map(({ text }) => text);
}
