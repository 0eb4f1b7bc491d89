import type { Db } from "#db/connect.server.ts";
import { dialectOf } from "#db/dialect-of.ts";
import { aloneOrNot } from "#db/postgres/alone.server.ts";
import { minute } from "../durations.ts";

type Run = { name: string; /** When it was due, by the pattern: the same for every process. */ due: Date };

/**
 * Of all processes that share a store one does what is due, and none begins it while another is still at it. Whoever dies in
 * the middle leaves it to the next time.
 */
export async function inOneProcess(db: Db, { name, due }: Run, work: () => Promise<unknown>) {
  if (dialectOf(db) === "sqlite") await work();
  else
    await aloneOrNot(db, `job: ${name}`, async () => {
      if (await claim(db, { name, due })) await work();
    });
}

/** A claim of what lies ahead is of a clock that was set right since. */
const believable = 10 * minute;

async function claim(db: Db, { name, due }: Run) {
  const value = due.toISOString();
  const ahead = new Date(due.getTime() + believable).toISOString();
  const row = await db
    .insertInto("setting")
    .values({ key: `job: ${name}`, value })
    .onConflict((conflict) =>
      conflict
        .column("key")
        .doUpdateSet({ value })
        .where((eb) => eb.or([eb("setting.value", "<", value), eb("setting.value", ">", ahead)])),
    )
    .returning("key")
    .executeTakeFirst();
  return row !== undefined;
}
