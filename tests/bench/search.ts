import { parseArgs } from "node:util";
import fc from "fast-check";
import { connect, type Db } from "#db/connect.server.ts";
import { migrate } from "#db/migrate.server.ts";
import { loadDemo } from "#db/seed/demo/load-demo.server.ts";
import { loadVocabulary } from "#db/seed/load-vocabulary.server.ts";
import { parseCriteria } from "#app/domain/search/criteria.ts";
import { findListings } from "#app/domain/search/find-listings.server.ts";
import { suggest } from "#app/domain/search/suggesting/suggest.server.ts";
import { readSearchQueries } from "../support/search-queries.ts";
import { findPostgres } from "./postgres.ts";
import { type Answers, askPostgres, median } from "./search-postgres.ts";

/** The same listings and queries against our search and PostgreSQL's: npm run bench:search -- --sizes 1000,20000 */
const { values } = parseArgs({ options: { sizes: { type: "string", default: "1000,20000,200000" } } });
const now = new Date("2026-11-21T10:00:00Z");
const queries = readSearchQueries();
const postgres = findPostgres();
if (!postgres) console.log("There is no PostgreSQL on this machine: ours alone is measured");

const anyText = fc
  .array(fc.oneof(fc.string(), fc.constantFrom(...queries.map(({ query }) => query))), { maxLength: 60 })
  .map((words) => words.join(" ").slice(0, 1000)); // to be read in 50 ms of 20,000 listings, in 200 ms of 200,000

const table: Record<string, string | number>[] = [];
for (const size of values.sizes.split(",").map(Number)) {
  const db = await connect(":memory:");
  await migrate(db);
  await loadVocabulary(db);
  await loadDemo(db, { now, passwordHash: "not-a-hash", listings: size });
  const ours = await askOurs(db);
  const more = { "memory MB": megabytes(ours.memory), ...(await askBesides(db)) };
  table.push(row(size, "ours, with facets", ours, more));
  if (postgres) {
    const theirs = await askPostgres(postgres, db, queries);
    const ratio = (percentile(theirs.milliseconds, 0.95) / percentile(ours.milliseconds, 0.95)).toFixed(1);
    table.push(row(size, "PostgreSQL, no facets", theirs, { "p95 ratio": `${ratio} ×` }));
  }
  await db.destroy();
}
console.table(table);

/** Each round looks one kilometre less far, so that no answer is remembered. */
async function askOurs(db: Db): Promise<Answers & { memory: number }> {
  const before = memoryUsed();
  const began = performance.now();
  await ask(db, "koch", 30);
  const buildMs = performance.now() - began;
  const indexBytes = memoryUsed() - before;
  const times: number[][] = [];
  let occupations: string[][] = [];
  for (const within of [497, 498, 499, 500]) {
    occupations = [];
    const round: number[] = [];
    for (const { query } of queries) {
      const asked = performance.now();
      const { hits } = await ask(db, query, within);
      round.push(performance.now() - asked);
      occupations.push(hits.map((hit) => hit.occupationId));
    }
    times.push(round);
  }
  const milliseconds = queries.map((_, at) => median(times.slice(1).map((round) => round[at] ?? 0)));
  return { milliseconds, occupations, buildMs, indexBytes, memory: process.memoryUsage().rss };
}

/** What comes up while somebody types, letter by letter, and the slowest of texts that nobody would type. */
async function askBesides(db: Db) {
  const beginnings = queries.flatMap(({ query, lang }) =>
    [2, 3, 4, 6, 8].map((length) => ({ lang, typed: query.slice(0, length) })),
  );
  const times: number[] = [];
  for (const round of [1, 2]) {
    for (const { typed, lang } of beginnings) {
      const asked = performance.now();
      await suggest(db, typed, { lang, wanted: "what" });
      if (round === 2) times.push(performance.now() - asked);
    }
  }
  let slowest = 0;
  for (const text of fc.sample(anyText, { numRuns: 300, seed: 20_261_121 })) {
    const before = process.cpuUsage();
    await findListings(db, { ...parseCriteria(new URLSearchParams()), q: text }, { lang: "de", now });
    const { user, system } = process.cpuUsage(before); // of one text alone a pause of the machine would be most
    slowest = Math.max(slowest, (user + system) / 1000);
  }
  return {
    "suggest p95 ms": Number(percentile(times, 0.95).toFixed(2)),
    "text of 1,000 characters, slowest ms": Number(slowest.toFixed(1)),
  };
}

function ask(db: Db, q: string, within: number) {
  return findListings(db, parseCriteria(new URLSearchParams({ q, within: String(within) })), { lang: "de", now });
}

function row(listings: number, engine: string, answers: Answers, more: Record<string, string | number>) {
  const hits = queries.filter(({ expected }, at) =>
    answers.occupations[at]?.slice(0, 10).some((id) => expected.includes(id)),
  );
  return {
    listings,
    engine,
    "p50 ms": Number(percentile(answers.milliseconds, 0.5).toFixed(2)),
    "p95 ms (≤ 40)": Number(percentile(answers.milliseconds, 0.95).toFixed(2)),
    "hit rate": (hits.length / queries.length).toFixed(3),
    "build s": Number((answers.buildMs / 1000).toFixed(1)),
    "index MB": megabytes(answers.indexBytes),
    ...more,
  };
}

function percentile(values: number[], share: number) {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length * share)] ?? 0;
}

function memoryUsed() {
  globalThis.gc?.();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}

function megabytes(bytes: number) {
  return Math.round(bytes / 2 ** 20);
}
