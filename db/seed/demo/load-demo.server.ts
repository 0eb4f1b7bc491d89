import type { Insertable } from "kysely";
import { V7Generator } from "uuidv7";
import type { Db } from "#db/connect.server.ts";
import { inTransaction } from "#db/in-transaction.server.ts";
import { raiseRevision } from "#db/revision.server.ts";
import type { Database } from "#db/schema.ts";
import { batches } from "../upsert.server.ts";
import { applicationsTo, type ApplyTo } from "./applications.ts";
import { companyRows } from "./companies.ts";
import { readDemoContent } from "./content.server.ts";
import { instantBefore } from "./days.ts";
import { type DemoWorld, type ListingRows, listingRows } from "./listing.ts";
import { demoCompany, planner } from "./plan.ts";
import { seededRandom } from "./random.ts";
import { findVocabulary } from "./vocabulary.server.ts";

type Demo = {
  now: Date;
  /** One password for every account of the demo. */
  passwordHash: string;
  /** How many listings; 700 show every occupation once and the sought ones more often. */
  listings?: number;
  seed?: number;
};

/** Whom the demo signs in as. */
export const demoSignIns = { employer: "annett.kschieschan@neisse-stahlbau.example", office: "buero@dreiland.example" };

/** Fills an empty store, whose vocabulary is loaded, with an invented board. The same seed and `now` give the same rows. */
export function loadDemo(db: Db, { now, passwordHash, listings = 700, seed = 3 }: Demo): Promise<void> {
  const content = readDemoContent();
  return inTransaction(db, async (db) => {
    const vocabulary = await findVocabulary(db);
    const newId = idsFrom(seed, now);
    const officerId = newId();
    await insertRows(db, "account", [officer(officerId, passwordHash, now)]);
    const companies = content.companies.map((company) => companyRows(company, { now, passwordHash, newId }));
    await insertAll(db, companies);

    const world: DemoWorld = {
      content,
      vocabulary,
      now,
      revision: await raiseRevision(db),
      newId,
      companyIds: new Map(companies.map(({ company }) => [company.slug, company.id])),
      accountIds: new Map(companies.map(({ company, account }) => [company.slug, account.id])),
      officerId,
    };
    const planAt = planner(content, vocabulary.occupations, seed);
    const openToApply: ApplyTo[] = [];
    for (let from = 0; from < listings; from += portion) {
      const plans = Array.from({ length: Math.min(portion, listings - from) }, (_, index) => planAt(from + index));
      const rows = plans.map((plan) => listingRows(world, plan));
      await insertAll(db, rows);
      if (from === 0) openToApply.push(...rows.flatMap((row, index) => applyTo(row, plans[index])));
    }
    const demoCompanyId = world.companyIds.get(demoCompany) ?? "";
    await insertAll(db, applicationsTo(openToApply, demoCompanyId, { content, seed, now, newId }));
  });
}

/** Rows of so many listings are in memory at a time. */
const portion = 700;

function applyTo(rows: ListingRows, plan: ReturnType<ReturnType<typeof planner>> | undefined) {
  if (!plan || rows.listing.status !== "published") return [];
  return [{ ...rows, companyName: plan.company.name, field: plan.occupation.field }];
}

function officer(id: string, passwordHash: string, now: Date): Insertable<Database["account"]> {
  return {
    id,
    email: demoSignIns.office,
    name: "Alex Beispiel",
    role: "office",
    lang: "de",
    password_hash: passwordHash,
    created_at: instantBefore(now, 500),
    disabled_at: null,
  };
}

/** The ids of a demo come from its seed, so that two runs are equal to the letter. */
function idsFrom(seed: number, now: Date) {
  const random = seededRandom(seed);
  const generator = new V7Generator({ nextUint32: () => Math.floor(random.next() * 2 ** 32) });
  return () => generator.generateOrResetCore(now.getTime(), 10_000).toString();
}

type Rows = { [Table in keyof Database]?: Insertable<Database[Table]> | Insertable<Database[Table]>[] };

/** Takes things whose keys are tables, and writes table after table in the order of the first thing's keys. */
async function insertAll(db: Db, things: Rows[]) {
  for (const table of Object.keys(things[0] ?? {}) as (keyof Database)[]) {
    await insertRows(
      db,
      table,
      things.flatMap((thing) => thing[table] ?? []),
    );
  }
}

async function insertRows<Table extends keyof Database>(db: Db, table: Table, rows: Insertable<Database[Table]>[]) {
  const columns = Object.keys(rows[0] ?? {}).length;
  for (const batch of batches(rows, Math.floor(maxValues / Math.max(1, columns)))) {
    await db.insertInto(table).values(batch).execute();
  }
}

/** SQLite takes 32,766 values a statement, PostgreSQL 65,535; long statements take Kysely longer to write. */
const maxValues = 4000;
