import type { Db } from "#db/connect.server.ts";
import { type PersonKind, personKinds } from "./person-entry.ts";

const shown = 50;

/** The latest first, so that they can be done again after a backup was restored. */
export async function findErasures(db: Db) {
  const erasures = await db.selectFrom("person_erasure").selectAll().orderBy("at", "desc").limit(shown).execute();
  if (erasures.length === 0) return [];
  const counts = await db
    .selectFrom("person_erasure_count")
    .selectAll()
    .where(
      "erasure_id",
      "in",
      erasures.map(({ id }) => id),
    )
    .execute();
  return erasures.map(({ id, at }) => ({
    id,
    at,
    counts: personKinds.flatMap((kind): { kind: PersonKind; count: number }[] => {
      const of = counts.find((one) => one.erasure_id === id && one.kind === kind);
      return of ? [{ kind, count: of.count }] : [];
    }),
  }));
}
