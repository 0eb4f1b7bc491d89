import { type Kysely, sql } from "kysely";
import { dialectOf } from "../../dialect-of.ts";
import { rebuildTable } from "../rebuild-table.ts";

/** An event is something on the calendar from now on; what happened to a listing or an application is its history. */
const tables = {
  application_event: { name: "application_history", checks: ["actor_code", "event_code"], belongsTo: "application_id" },
  listing_event: { name: "listing_history", checks: ["event_code"], belongsTo: "listing_id" },
} as const;

const references = ["listing_remark", "held_answer", "held_message"];

export async function up(db: Kysely<unknown>) {
  for (const [former, { name, checks, belongsTo }] of Object.entries(tables)) {
    await db.schema.dropIndex(`${former}_${belongsTo}_index`).execute();
    await db.schema.alterTable(former).renameTo(name).execute();
    await renameChecks(db, { former, name, checks });
    await db.schema.createIndex(`${name}_${belongsTo}_index`).on(name).column(belongsTo).execute();
  }
  for (const table of references) await db.schema.alterTable(table).renameColumn("event_id", "history_id").execute();
}

type Renaming = { former: string; name: string; checks: readonly string[] };

/** SQLite gets the table anew, for it cannot rename a check. */
async function renameChecks(db: Kysely<unknown>, { former, name, checks }: Renaming) {
  const names = checks.map((check) => [`${former}_${check}`, `${name}_${check}`] as const);
  if (dialectOf(db) === "sqlite") {
    const redefine = (definition: string) =>
      names.reduce((text, [from, to]) => text.replace(`constraint "${from}"`, `constraint "${to}"`), definition);
    return rebuildTable(db, name, { redefine });
  }
  for (const [from, to] of names)
    await sql`alter table ${sql.table(name)} rename constraint ${sql.ref(from)} to ${sql.ref(to)}`.execute(db);
}
