import type { Db } from "#db/connect.server.ts";
import type { Row } from "#db/schema.ts";

/** In the transaction of the deed. */
export async function keepRuling(db: Db, ruling: Row<"ruling">) {
  await db.insertInto("ruling").values(ruling).execute();
}
