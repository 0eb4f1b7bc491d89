import type { Db } from "#db/connect.server.ts";
import { newId } from "#db/ids.server.ts";
import { inTransaction } from "#db/in-transaction.server.ts";
import { dayOf } from "#app/platform/days.ts";
import { comingSpan } from "./coming-span.ts";
import { grouped } from "./grouped.ts";
import { factsKey, type Shareable } from "./shared-facts.ts";

/**
 * What companies see from now on, until the next time. All that has happened since the last time is seen at once: who came,
 * changed or ended something, and when, nobody can tell. A group whose facts stay keeps its address.
 */
export function publishGroups(db: Db, { now }: { now: Date }) {
  return inTransaction(db, async (db) => {
    const groups = grouped(await findShareable(db, now));
    const shown = await db.selectFrom("returnee_group").select(["id", "facts"]).execute();
    const idOf = new Map(shown.map(({ id, facts }) => [facts, id]));
    const rows = groups.map(({ facts, band, wishes, members }) => {
      const key = factsKey(facts);
      const row = { band, wishes: JSON.stringify(wishes), shown_on: dayOf(now) };
      return { id: idOf.get(key) ?? newId(), isNew: !idOf.has(key), key, row, members };
    });
    await db.deleteFrom("returnee_group_member").execute();
    const stay = new Set(rows.map(({ id }) => id));
    for (const { id } of shown.filter(({ id }) => !stay.has(id)))
      await db.deleteFrom("returnee_group").where("id", "=", id).execute();
    for (const { id, isNew, key, row, members } of rows) {
      if (isNew)
        await db
          .insertInto("returnee_group")
          .values({ id, facts: key, ...row })
          .execute();
      else await db.updateTable("returnee_group").set(row).where("id", "=", id).execute();
      for (const profile_id of members)
        await db.insertInto("returnee_group_member").values({ group_id: id, profile_id }).execute();
    }
  });
}

async function findShareable(db: Db, now: Date): Promise<Shareable[]> {
  const today = dayOf(now);
  const [rows, languages, wishes, hidden] = await Promise.all([
    db
      .selectFrom("returnee_profile")
      .innerJoin("occupation", "occupation.id", "returnee_profile.occupation_id")
      .innerJoin("district", "district.id", "returnee_profile.home_district")
      .select(["returnee_profile.id", "occupation_id as occupation", "occupation.field", "years"])
      .select(["home_district as district", "district.country", "comes_by"])
      .where("confirmed_at", "is not", null)
      .where("ends_on", ">=", today)
      .execute(),
    db.selectFrom("returnee_profile_language").selectAll().execute(),
    db.selectFrom("returnee_profile_wish").selectAll().execute(),
    db.selectFrom("returnee_profile_hidden").selectAll().execute(),
  ]);
  const own = <Of extends { profile_id: string }>(all: readonly Of[]) => Map.groupBy(all, (one) => one.profile_id);
  const [spoken, wished, named] = [own(languages), own(wishes), own(hidden)];
  return rows.map(({ comes_by, ...facts }) => ({
    ...facts,
    coming: comingSpan(comes_by, today),
    languages: (spoken.get(facts.id) ?? []).map(({ lang, level }) => ({ lang, level })),
    wishes: (wished.get(facts.id) ?? []).map(({ wish }) => wish),
    hiddenFrom: (named.get(facts.id) ?? []).map(({ company_id }) => company_id),
  }));
}
