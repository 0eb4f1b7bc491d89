import { sql } from "kysely";
import type { Lang } from "#db/codes.ts";
import type { Db } from "#db/connect.server.ts";
import type { CompanyScope } from "#app/domain/accounts/team/company-scope.ts";
import { titleColumns, titleIn } from "#app/domain/listings/title.ts";
import { dayOf } from "#app/platform/days.ts";
import { textsFor } from "#app/platform/i18n/request-lang.server.ts";
import { waitsForCall } from "./callback.ts";

type Asked = CompanyScope & { lang: Lang; now: Date };

export type CallbackLine = Awaited<ReturnType<typeof findCallbacks>>[number];

/** Whom a company is asked to call, and whom it was: what is open first, and of that what is due first. */
export async function findCallbacks(db: Db, { companyId, listingIds, lang, now }: Asked) {
  const all = db
    .selectFrom("callback")
    .innerJoin("listing", "listing.id", "callback.listing_id")
    .innerJoin("occupation", "occupation.id", "listing.occupation_id")
    .where("listing.company_id", "=", companyId);
  const seen =
    listingIds === null
      ? all
      : listingIds.length > 0
        ? all.where("callback.listing_id", "in", listingIds)
        : all.where(sql.lit(false));
  const rows = await seen
    .select(["callback.id", "callback.name", "callback.state", "callback.answer_by as answerBy", ...titleColumns])
    .select(["callback.first_day", "callback.first_part", "callback.second_day", "callback.second_part"])
    .select(["callback.next_day", "callback.next_part"])
    .orderBy("callback.answer_by")
    .orderBy("callback.id")
    .execute();
  const today = dayOf(now);
  const lines = rows.map((row) => ({
    ...{ id: row.id, name: row.name, state: row.state, open: waitsForCall(row.state) },
    listing: titleIn(textsFor(lang), lang, row),
    times:
      row.next_day && row.next_part
        ? [{ day: row.next_day, part: row.next_part }]
        : [
            { day: row.first_day, part: row.first_part },
            { day: row.second_day, part: row.second_part },
          ],
    late: waitsForCall(row.state) && row.answerBy < today,
  }));
  return [...lines.filter(({ open }) => open), ...lines.filter(({ open }) => !open).reverse()];
}
