import type { Lang } from "#db/codes.ts";
import type { Db } from "#db/connect.server.ts";
import { parseCriteria } from "#app/domain/search/criteria.ts";
import { pageNumber, rowsOnPage } from "./page-number.ts";

/** People who confirmed a returnee's alert and said that the office may write to them; soonest to come home first. */
export async function findReturnees(db: Db, { lang, wanted }: { lang: Lang; wanted: string | null }) {
  const { count } = await returnees(db)
    .select((eb) => eb.fn.countAll<number>().as("count"))
    .executeTakeFirstOrThrow();
  const total = Number(count);
  const { page, pages } = pageNumber(wanted, total);
  const items = await returnees(db)
    .select(["alert.id", "alert.email", "alert.lang", "alert.criteria", "alert.horizon_months"])
    .select(["alert.horizon_from", "alert.reachable", "alert.confirmed_at"])
    .select(`district.name_${lang} as district`)
    .orderBy("alert.horizon_months")
    .orderBy("alert.confirmed_at", "desc")
    .limit(rowsOnPage)
    .offset((page - 1) * rowsOnPage)
    .execute();
  return { items: items.map(shown), total, page, pages };
}

/** In which fields they look, in the words of their search. */
function shown<Row extends { criteria: string; reachable: string }>({ criteria, reachable, ...person }: Row) {
  const { field, near } = parseCriteria(new URLSearchParams(criteria));
  return { ...person, fields: field, place: near, weeks: reachable.split(",").filter(Boolean) };
}

function returnees(db: Db) {
  return db
    .selectFrom("alert")
    .leftJoin("district", "district.id", "alert.home_district")
    .where("alert.office_may_contact", "=", 1)
    .where("alert.confirmed_at", "is not", null);
}
