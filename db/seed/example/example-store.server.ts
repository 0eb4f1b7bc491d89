import type { Lang } from "../../codes.ts";
import { connect, type Db } from "../../connect.server.ts";
import { migrate } from "../../migrate.server.ts";
import { exampleIds as ids, putExample } from "./put-example.server.ts";

let filled: Promise<Db> | undefined;

class Undone extends Error {}

/**
 * A store in memory with a company, people and applications that do not exist, for looking at what the board would do with
 * them. Whatever happens in it is undone; nothing reaches the board's own store, and nobody gets a mail.
 */
export async function inExampleStore<Seen>(lang: Lang, look: (db: Db) => Promise<Seen>): Promise<Seen> {
  filled ??= fill();
  const store = await filled;
  let seen: { value: Seen } | undefined;
  try {
    await store.transaction().execute(async (db) => {
      await db.updateTable("account").set({ lang }).execute();
      await db.updateTable("alert").set({ lang }).execute();
      await db.updateTable("application").set({ lang }).where("id", "=", ids.application).execute();
      seen = { value: await look(db) };
      throw new Undone();
    });
  } catch (error) {
    if (!(error instanceof Undone)) throw error;
  }
  if (!seen) throw new Error("Nothing was seen in the example store");
  return seen.value;
}

async function fill() {
  const db = await connect(":memory:");
  await migrate(db);
  await putExample(db);
  return db;
}
