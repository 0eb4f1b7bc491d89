import type { Db } from "#db/connect.server.ts";
import { newId } from "#db/ids.server.ts";
import type { Row } from "#db/schema.ts";

/** Keeps what has to be put back should the answer be taken back. Write it in the transaction of the answer. */
export async function holdAnswer(db: Db, answer: Omit<Row<"held_answer">, "id" | "taken_back_at">) {
  const id = newId();
  await db
    .insertInto("held_answer")
    .values({ id, taken_back_at: null, ...answer })
    .execute();
  return id;
}
