import type { Db } from "#db/connect.server.ts";
import { batches } from "./upsert.server.ts";
import type { InterestFileRow } from "./vocabulary-files.server.ts";

/** Nobody's answers are kept, so nothing depends on a question that goes. */
export async function putInterests(db: Db, rows: InterestFileRow[]) {
  await db.deleteFrom("interest").execute();
  const questions = rows.map(({ fields: _, occupations: __, ...row }, position) => ({ ...row, position }));
  const byField = rows.flatMap(({ id, fields }) => fields.map((row) => ({ interest_id: id, ...row })));
  const byOccupation = rows.flatMap(({ id, occupations }) =>
    occupations.map(({ name, weight }) => ({ interest_id: id, occupation_id: name, weight })),
  );
  for (const batch of batches(questions)) await db.insertInto("interest").values(batch).execute();
  for (const batch of batches(byField)) await db.insertInto("interest_field").values(batch).execute();
  for (const batch of batches(byOccupation)) await db.insertInto("interest_occupation").values(batch).execute();
}
