import { readFileSync } from "node:fs";
import path from "node:path";
import type { Insertable } from "kysely";
import { V7Generator } from "uuidv7";
import type { Db } from "#db/connect.server.ts";
import { gatherStatistics } from "#db/gather-statistics.server.ts";
import { inTransactionOnce } from "#db/in-transaction-once.server.ts";
import { defaultRegionDir } from "#db/region/default-region-dir.ts";
import { regionFile } from "#db/region/region-files.server.ts";
import { raiseRevision } from "#db/revision.server.ts";
import type { Database } from "#db/schema.ts";
import { demoSignIns } from "../demo-sign-ins.ts";
import { batches } from "../upsert.server.ts";
import { applicationsTo } from "./applications.ts";
import { calendars } from "./calendars.ts";
import { companyRows } from "./companies.ts";
import { readDemoContent } from "./content.server.ts";
import { dayAfter, instantBefore } from "./days.ts";
import { demandRows } from "./demand/demand-rows.ts";
import { type DemoWorld, type ListingRows, listingRows } from "./listing.ts";
import { admissionRows } from "./office/admissions.ts";
import { emptySearches } from "./office/empty-searches.ts";
import { organisationRows } from "./office/organisations.ts";
import { demandOf, planner } from "./plan.ts";
import { tasterDates } from "./pupils/taster-dates.ts";
import { seededRandom } from "./random.ts";
import type { ApplyTo } from "./sent-application.ts";
import { type Paper, tellStories } from "./stories.ts";
import { teamRows } from "./team.ts";
import { visitRows } from "./visits.ts";
import { findVocabulary } from "./vocabulary.server.ts";

type Demo = {
  now: Date;
  /** One password for every account of the demo. */
  passwordHash: string;
  /** How many listings; 700 show every occupation once and the sought ones more often. */
  listings?: number;
  seed?: number;
  regionDir?: string;
  /** Keeps what came with a message; left out, messages come alone. */
  files?: Files;
};

type Files = { put(bytes: Uint8Array): Promise<{ id: string; dataKey: string; size: number; sha256: string }> };

/** Fills an empty store, whose vocabulary is loaded, with an invented board. The same seed and `now` give the same rows. */
export async function loadDemo(db: Db, demo: Demo): Promise<void> {
  const { now, passwordHash, listings = 700, seed = 3, files, regionDir = defaultRegionDir } = demo;
  const content = readDemoContent(regionDir);
  await inTransactionOnce(db, async (db) => {
    const vocabulary = await findVocabulary(db);
    const newId = idsFrom(seed, now);
    const officerId = newId();
    await insertRows(db, "account", [officer(officerId, passwordHash, now)]);
    const companies = content.companies.map((company) => companyRows(company, { now, passwordHash, newId }));
    await insertAll(db, companies);
    await insertRows(db, "exchange_rate", [exampleRate(now)]);

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
    await insertRows(db, "taster_date", tasterDates(openToApply, { now, newId }));
    await insertAll(db, [waitingChange(content.shown, openToApply, { now, newId })]);
    const team = teamRows({ ...world, passwordHash });
    await insertAll(db, [team]);
    const members = new Map(team.account.map(({ id, email }) => [email, id]));
    const accountOf = (company: string, by: string | null) =>
      (by ? members.get(by) : world.accountIds.get(company)) ?? "";
    const applying = { content, seed, now, newId, calendarOf: calendars(content, vocabulary.places, now) };
    const told = tellStories(openToApply, { ...applying, accountOf });
    await insertAll(
      db,
      told.map(({ rows }) => rows),
    );
    await insertAll(db, applicationsTo(openToApply, applying));
    const looked = openToApply.filter(({ company }, index) => index < 20 || company === content.companies[0]?.slug);
    await insertRows(
      db,
      "listing_day",
      visitRows(
        looked.map(({ listing }) => listing),
        { seed, now },
      ),
    );
    await insertRows(db, "empty_search", emptySearches({ now }));
    await insertAll(db, [admissionRows(content.admissions, { now, newId })]);
    const region = {
      ...vocabulary,
      towns: vocabulary.places,
      demandOf: ({ id }: { id: string }) => demandOf(content, id),
    };
    await insertAll(db, [demandRows(region, { seed, now, listings })]);
    const beside = organisationRows(world, { seed, passwordHash });
    await insertAll(db, beside.companies);
    await insertAll(db, beside.listings);
    if (files)
      await putPapers(
        db,
        { files, folder: regionFile(regionDir, "demo/papers") },
        told.flatMap(({ papers }) => papers),
      );
  });
  await gatherStatistics(db);
}

/** Round, so that nobody takes it for a bank's; it says itself that it is an example. */
function exampleRate(now: Date) {
  const saved = { source: "example" as const, account_id: null, saved_at: now.toISOString() };
  return { day: dayAfter(now, -1), pln: 42_500, czk: 245_000, ...saved };
}

/** Rows of so many listings are in memory at a time. */
const portion = 700;

function applyTo(rows: ListingRows, plan: ReturnType<ReturnType<typeof planner>> | undefined) {
  if (!plan || rows.listing.status !== "published") return [];
  return [{ ...rows, company: plan.company.slug, companyName: plan.company.name, field: plan.occupation.field }];
}

async function putPapers(db: Db, { files, folder }: { files: Files; folder: string }, papers: Paper[]) {
  for (const { applicationId, messageId, name, at } of papers) {
    const { id, dataKey, size, sha256 } = await files.put(readFileSync(path.join(folder, name)));
    const whose = { application_id: applicationId, message_id: messageId, draft_id: null };
    const file = { id, name, media_type: "application/pdf", size, sha256, data_key: dataKey, scan: "none" } as const;
    await db
      .insertInto("application_document")
      .values({ ...whose, ...file, created_at: at })
      .execute();
  }
}

/** True of any workshop, and new words, so that the office has something to compare. */
const invitation = "Kommen Sie vorher gern vorbei, wir zeigen Ihnen die Werkstatt.";

/** A published listing of the demo's company, with a change that waits for the office. What is not said stays. */
function waitingChange(shown: string, open: ApplyTo[], { now, newId }: { now: Date; newId: () => string }) {
  const chosen = open.find(
    ({ company, listing }) => company === shown && listing.kind === "job" && (listing.text_lang ?? "de") === "de",
  );
  if (!chosen) return { listing_change: [], listing_history: [] };
  const { listing } = chosen;
  const at = instantBefore(now, 1);
  const account_id = listing.created_by ?? null;
  const text = [listing.text, invitation].filter(Boolean).join("\n\n");
  const facts = { text, text_lang: "de", posts: (listing.posts ?? 1) + 1 };
  return {
    listing_change: [
      {
        ...{ listing_id: listing.id, content: JSON.stringify({ facts }), account_id },
        ...{ based_on: listing.updated_at, submitted_at: at, updated_at: at, sent_back_at: null },
      },
    ],
    listing_history: [
      {
        id: newId(),
        listing_id: listing.id,
        at,
        account_id,
        event: "change_submitted" as const,
        remark: null,
        changes: null,
      },
    ],
  };
}

function officer(id: string, passwordHash: string, now: Date): Insertable<Database["account"]> {
  return {
    id,
    email: demoSignIns.office,
    name: "Alex Beispiel",
    role: "office",
    office_role: "all",
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
