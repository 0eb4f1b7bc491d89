import type { Db } from "#db/connect.server.ts";

/** After loading terms: what the office retired stays out of use. */
export async function keepRetired(db: Db) {
  await db
    .deleteFrom("occupation_term")
    .where("origin", "!=", "office")
    .where((eb) =>
      eb.exists(
        eb
          .selectFrom("retired_term")
          .select("retired_term.folded")
          .whereRef("retired_term.occupation_id", "=", "occupation_term.occupation_id")
          .whereRef("retired_term.lang", "=", "occupation_term.lang")
          .whereRef("retired_term.folded", "=", "occupation_term.folded"),
      ),
    )
    .execute();
}
