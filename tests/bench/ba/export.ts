import { mkdtempSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { parseArgs } from "node:util";
import { kinds } from "#db/codes.ts";
import { connect, type Db } from "#db/connect.server.ts";
import { migrate } from "#db/migrate.server.ts";
import { loadDemo } from "#db/seed/demo/load-demo.server.ts";
import { loadVocabulary } from "#db/seed/load-vocabulary.server.ts";
import { exportBa } from "#app/domain/ba/run/export-ba.server.ts";
import { findDetails } from "#app/domain/eures/find-details.server.ts";
import { findAllReferences } from "#app/domain/eures/find-references.server.ts";
import { inventedCodes } from "../../support/ba.ts";

const { values } = parseArgs({ options: { listings: { type: "string", default: "12500" } } });
const now = new Date("2026-11-21T10:00:00Z");
const goal = 10;
const origin = "https://board.example";

/** Of every kind and occupation something goes out, so that as much as possible has to be written. */
export async function printExport() {
  const folder = mkdtempSync(path.join(tmpdir(), "dreiland-ba-"));
  const db = await connect(`file:${path.join(folder, "board.db")}`);
  try {
    await migrate(db);
    await loadVocabulary(db);
    await loadDemo(db, { now, passwordHash: "not-a-hash", listings: Number(values.listings) });
    const occupations = await db.selectFrom("occupation").select("id").execute();
    const codes = {
      ...inventedCodes,
      codes: { ...inventedCodes.codes, JobOfferType: Object.fromEntries(kinds.map((kind) => [kind, "J"])) },
      titleCodes: new Map(occupations.map(({ id }) => [id, { job: "1017", training: "9065" }])),
    };
    const given = { dir: folder, dryRun: false, schema: null, timeZone: "Europe/Berlin", origin, codes };
    const supplier = { id: "P000000001", name: "Verband" };
    const run = (load: "full" | "difference") => exportBa(db, { ...given, supplier, load, now });
    const rows = [];
    rows.push(await measured("BA, full", async () => told(await run("full"))));
    rows.push(await measured("BA, nothing has changed", async () => told(await run("difference"))));
    rows.push(await measured("BA, full again", async () => told(await run("full"))));
    rows.push(await measured("EURES, getAll", async () => all(db)));
    rows.push(await measured("EURES, 500 details", async () => details(db)));
    console.table(rows);
  } finally {
    await db.destroy();
    rmSync(folder, { recursive: true, force: true });
  }
}

function told({ file, sent, kept }: Awaited<ReturnType<typeof exportBa>>) {
  return { ads: sent + kept, megabytes: file === null ? 0 : Math.round(statSync(file).size / 1e6) };
}

async function all(db: Db) {
  let text = "";
  for await (const piece of findAllReferences(db, { source: "board", now })) text += piece;
  const { allReferences } = JSON.parse(text) as { allReferences: unknown[] };
  return { ads: allReferences.length, megabytes: Math.round(text.length / 1e6) };
}

async function details(db: Db) {
  const rows = await db.selectFrom("eures_ad").select("listing_id").limit(500).execute();
  const references = rows.map(({ listing_id }) => listing_id);
  const identity = { source: "board", party: { id: "1", scheme: "s", agency: "a", name: "n" } };
  let length = 0;
  for await (const piece of findDetails(db, { references, identity, langs: ["de", "pl", "cs"], origin, now }))
    length += piece.length;
  return { ads: references.length, megabytes: Math.round(length / 1e6) };
}

/** What the process holds at most while it works, beyond what it held before. */
async function measured(what: string, work: () => Promise<{ ads: number; megabytes: number }>) {
  globalThis.gc?.();
  const before = process.memoryUsage().rss;
  let most = before;
  const watch = setInterval(() => {
    most = Math.max(most, process.memoryUsage().rss);
  }, 20);
  const began = performance.now();
  const spent = process.cpuUsage();
  const done = await work();
  const seconds = Math.round((performance.now() - began) / 100) / 10;
  clearInterval(watch);
  const { user, system } = process.cpuUsage(spent);
  const met = seconds <= goal ? "met" : "MISSED";
  return {
    what,
    ...done,
    seconds,
    processor: Math.round((user + system) / 1e5) / 10,
    goal,
    met,
    "more MB at most": Math.round((most - before) / 1e6),
  };
}
