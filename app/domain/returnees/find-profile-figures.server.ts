import { type Field, fields } from "#db/codes.ts";
import type { Db } from "#db/connect.server.ts";
import { fewestInGroup } from "./groups/grouped.ts";

/** Numbers below five are none: with them the office could tell who it is. */
export async function findProfileFigures(db: Db) {
  const rows = await db
    .selectFrom("returnee_profile")
    .innerJoin("occupation", "occupation.id", "returnee_profile.occupation_id")
    .select(["occupation.field"])
    .select((eb) => eb.fn.countAll<number>().as("count"))
    .where("confirmed_at", "is not", null)
    .groupBy("occupation.field")
    .execute();
  const counted = new Map(rows.map(({ field, count }) => [field, Number(count)]));
  const all = [...counted.values()].reduce((sum, count) => sum + count, 0);
  const enough = fields.flatMap((field) => {
    const count = counted.get(field) ?? 0;
    return count >= fewestInGroup ? [{ field, count }] : [];
  });
  return { all: all >= fewestInGroup ? all : null, fields: withoutRest(all, enough) };
}

type Figure = { field: Field; count: number };

/** What is left over must be none or enough as well, or it could be reckoned: else the smallest is left out, too. */
function withoutRest(all: number, enough: Figure[]) {
  const rest = all - enough.reduce((sum, { count }) => sum + count, 0);
  if (rest === 0 || rest >= fewestInGroup) return enough;
  const smallest = enough.toSorted((one, other) => one.count - other.count)[0];
  return enough.filter((figure) => figure !== smallest);
}

/** Who ticked that the office may write to them: what they gave for it, and nothing of their profile. */
export function findProfilesForOffice(db: Db) {
  return db
    .selectFrom("returnee_profile")
    .select(["id", "contact_name as name", "email", "lang"])
    .where("office_may_contact", "=", 1)
    .where("confirmed_at", "is not", null)
    .orderBy("contact_name")
    .execute();
}
