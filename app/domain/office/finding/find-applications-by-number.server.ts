import type { Lang } from "#db/codes.ts";
import type { Db } from "#db/connect.server.ts";
import type { Day } from "#db/schema.ts";
import { isWaiting } from "#app/domain/applications/application.ts";
import { titleColumns, titleIn } from "#app/domain/listings/title.ts";
import { textsFor } from "#app/platform/i18n/request-lang.server.ts";

export type FoundApplication = {
  number: string;
  listing: { id: string; title: string };
  company: { id: string; name: string };
  /** Until when an answer is promised, as long as one is waited for. */
  answerBy: Day | null;
};

/** That there is such an application, to what, and whether it still waits. Nothing of the person, and not how it was decided. */
export async function findApplicationsByNumber(
  db: Db,
  { numbers, lang }: { numbers: readonly string[]; lang: Lang },
): Promise<FoundApplication[]> {
  if (numbers.length === 0) return [];
  const t = textsFor(lang);
  const rows = await db
    .selectFrom("application")
    .innerJoin("listing", "listing.id", "application.listing_id")
    .innerJoin("occupation", "occupation.id", "listing.occupation_id")
    .innerJoin("company", "company.id", "application.company_id")
    .select([
      "application.number",
      "application.status",
      "application.answer_by as answerBy",
      "listing.id as listingId",
    ])
    .select(["company.id as companyId", "company.name as companyName", ...titleColumns])
    .where("application.number", "in", numbers)
    .orderBy("application.number")
    .execute();
  return rows.map(({ number, status, answerBy, listingId, companyId, companyName, ...titled }) => ({
    number,
    listing: { id: listingId, title: titleIn(t, lang, titled) },
    company: { id: companyId, name: companyName },
    answerBy: isWaiting(status) ? answerBy : null,
  }));
}
