import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { parseArgs } from "node:util";
import { fields, type Lang, langs } from "#db/codes.ts";
import { connect, type Db } from "#db/connect.server.ts";
import { newId } from "#db/ids.server.ts";
import { inTransaction } from "#db/in-transaction.server.ts";
import { migrate } from "#db/migrate.server.ts";
import { loadDemo } from "#db/seed/demo/load-demo.server.ts";
import { loadVocabulary } from "#db/seed/load-vocabulary.server.ts";
import { runAlerts } from "#app/domain/alerts/sending/run-alerts.server.ts";
import { criteriaQuery, parseCriteria } from "#app/domain/search/criteria.ts";
import { findListings } from "#app/domain/search/find-listings.server.ts";
import { eurosAnHour } from "#app/domain/search/wishes/wage.ts";
import { readConfig } from "#app/platform/config.server.ts";
import { readSearchQueries } from "../support/search-queries.ts";

const { values } = parseArgs({
  options: { alerts: { type: "string", default: "20000" }, listings: { type: "string", default: "20000" } },
});
const now = new Date("2026-11-21T10:00:00Z");
const goal = 30;

/** Every alert is due; they look for what people type, in all ways in which the search can be narrowed. */
export async function printAlerts() {
  const folder = mkdtempSync(path.join(tmpdir(), "dreiland-alerts-"));
  const db = await connect(`file:${path.join(folder, "board.db")}`);
  try {
    await migrate(db);
    await loadVocabulary(db);
    await loadDemo(db, { now, passwordHash: "not-a-hash", listings: Number(values.listings) });
    await fill(db, Number(values.alerts));
    /** A running board has its search in the memory. */
    await findListings(db, parseCriteria(new URLSearchParams("q=koch")), { lang: "de", now });
    const config = readConfig({ APP_ORIGIN: "https://board.example" }, "test");
    const began = performance.now();
    await runAlerts(db, { now, config });
    const seconds = Math.round((performance.now() - began) / 100) / 10;
    const [mails, deliveries] = [await count(db, "outbox_mail"), await count(db, "alert_delivery")];
    const met = seconds <= goal ? "met" : "MISSED";
    console.table([{ alerts: values.alerts, listings: values.listings, mails, deliveries, seconds, goal, met }]);
  } finally {
    await db.destroy();
    rmSync(folder, { recursive: true, force: true });
  }
}

async function fill(db: Db, alerts: number) {
  const queries = readSearchQueries();
  const districts = await db.selectFrom("district").select("id").where("role", "in", ["core", "border"]).execute();
  const yesterday = new Date(now.getTime() - 86_400_000).toISOString();
  const of = <Item>(items: readonly Item[], nth: number): Item => items[nth % items.length] as Item; // never empty
  await inTransaction(db, async (db) => {
    for (let nth = 0; nth < alerts; nth += 1) {
      const id = newId();
      const { query, lang } = of(queries, nth);
      const criteria = criteriaQuery({
        q: nth % 3 === 0 ? "" : query,
        field: nth % 3 === 0 ? [of(fields, nth)] : [],
        district: nth % 2 === 0 ? [of(districts, nth).id, of(districts, nth * 7).id] : [],
        near: nth % 4 === 1 ? of(["Cottbus", "Görlitz", "Bautzen", "Zgorzelec", "Liberec"], nth) : "",
        within: 10 + (nth % 50),
        pay: nth % 5 === 0 ? eurosAnHour(15) : null,
      }).toString();
      await db
        .insertInto("alert")
        .values({
          ...{ id, email: `seeker${nth}@mail.example`, lang: of<Lang>(langs, langs.indexOf(lang)), criteria },
          ...{ frequency: "daily", manage_hash: id, created_at: yesterday, confirm_by: yesterday },
          ...{ confirmed_at: yesterday, last_run_at: null, looks_since: null, home_district: null },
          ...{ horizon_months: null, office_may_contact: 0 },
        })
        .execute();
    }
  });
}

async function count(db: Db, table: "outbox_mail" | "alert_delivery") {
  const row = await db
    .selectFrom(table)
    .select((eb) => eb.fn.countAll<number>().as("count"))
    .executeTakeFirstOrThrow();
  return Number(row.count);
}
