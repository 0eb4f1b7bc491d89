import { mkdtempSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { monitorEventLoopDelay } from "node:perf_hooks";
import { connect } from "#db/connect.server.ts";
import { migrate } from "#db/migrate.server.ts";
import { loadDemo } from "#db/seed/demo/load-demo.server.ts";
import { loadVocabulary } from "#db/seed/load-vocabulary.server.ts";
import { parseCriteria } from "#app/domain/search/criteria.ts";
import { findListings } from "#app/domain/search/find-listings.server.ts";
import { findHome } from "#app/domain/timetable/find-home.server.ts";
import { importTimetable } from "#app/domain/timetable/import/import-timetable.server.ts";
import { prepareWays } from "#app/domain/timetable/prepare-ways.server.ts";
import { usualShifts } from "#app/domain/timetable/usual-shifts.ts";
import { writeLargeFeed } from "../support/timetable/write-large-feed.ts";

/** A timetable of the region's size, taken in and asked: npm run bench:timetable */
const now = new Date("2027-03-01T10:00:00Z");
const size = { stops: 12_000, stopTimes: 400_000 };
const homes = 30;
const cards = 20;

const db = await connect(":memory:");
await migrate(db);
await loadVocabulary(db);
const places = await db
  .selectFrom("place")
  .innerJoin("district", "district.id", "place.district_id")
  .select(["place.latitude", "place.longitude", "place.country", "place.name"])
  .where("district.role", "!=", "context")
  .orderBy("place.population", "desc")
  .orderBy("place.id")
  .execute();

const folder = mkdtempSync(path.join(tmpdir(), "timetable-"));
writeLargeFeed(folder, places, size);
const [{ kept: taken }, importMs] = await timed(() => importTimetable(db, folder, { now }));
const megabytesRead = statSync(path.join(folder, "stop_times.txt")).size / 1e6;
rmSync(folder, { recursive: true });

const shifts = [usualShifts(["day"]), usualShifts(["two"]), usualShifts(["three"]), usualShifts(["two", "weekend"])];
const works = places.slice(0, cards);
const question = { begins: "05:40", ends: "14:00", day: "tuesday" } as const;
const before = memoryUsed();
const held = monitorEventLoopDelay({ resolution: 1 });
held.enable();
const [, readMs] = await timed(() => prepareWays(db, now));
held.disable();
const [, firstMs] = await timed(() => ask(0, 1));
const single: number[] = [];
const page: number[] = [];
const again: number[] = [];
for (let home = 1; home <= homes; home++) {
  single.push((await timed(() => ask(home * 2, 1)))[1]);
  page.push((await timed(() => ask(home * 2 + 1, cards)))[1]);
  again.push((await timed(() => ask(home * 2 + 1, cards)))[1]);
}
const kept = memoryUsed() - before;
const all = await findHome(db, at(5), { now });
const [reached, allMs] = await timed(() =>
  Promise.resolve(places.filter((work) => all?.isReachable(work, question)).length),
);

/** The first page for somebody whose place nobody has asked from: both ways to the stop, and what every filter would find. */
const listings = 20_000;
await loadDemo(db, { now, passwordHash: "not-a-hash", listings });
const searched: number[] = [];
for (const { name } of places.slice(homes * 2 + 2, homes * 4)) {
  const query = new URLSearchParams({ near: name, within: "100", transit: "foot" });
  searched.push((await timed(() => findListings(db, parseCriteria(query), { lang: "de", now })))[1]);
}
const warm = searched.slice(5);

console.table({
  "import s": seconds(importMs),
  "stops kept": taken.stops,
  "stop times kept": taken.stopTimes,
  "stop_times.txt MB": Math.round(megabytesRead),
  "timetables read ahead ms": rounded(readMs),
  "meanwhile others waited ms, at most": rounded(held.max / 1e6),
  "first question after that ms": rounded(firstMs),
  "a question of a new home ms, median (≤ 20)": rounded(median(single)),
  "a question of a new home ms, worst": rounded(Math.max(...single)),
  "twenty cards of a new home ms, median (≤ 60)": rounded(median(page)),
  "twenty cards of a new home ms, worst": rounded(Math.max(...page)),
  "twenty cards again ms, median": rounded(median(again)),
  [`all ${places.length} places ms`]: rounded(allMs),
  "of them reached": reached,
  [`first search of a new home in ${listings} listings, with facets ms, median`]: rounded(median(warm)),
  "of these p95 (≤ 60)": rounded(warm.toSorted((a, b) => a - b)[Math.floor(warm.length * 0.95)] ?? NaN),
  "memory MB (≤ 150)": Math.round(kept / 2 ** 20),
});
await db.destroy();

function at(place: number) {
  const found = places[place];
  if (!found) throw new Error("There are too few places");
  return found;
}

/** One card has one shift; those of a page have what listings have, on Sundays too. */
async function ask(home: number, count: number) {
  const ways = await findHome(db, at(home), { now });
  for (const [card, work] of works.slice(0, count).entries())
    for (const shift of count === 1 ? [question] : (shifts[card % shifts.length] ?? [])) ways?.to(work, shift);
}

/** Of the processor: on a machine that has other work, waiting would be most of it. */
async function timed<Result>(work: () => Promise<Result>): Promise<[Result, number]> {
  const began = process.cpuUsage();
  const result = await work();
  const { user, system } = process.cpuUsage(began);
  return [result, (user + system) / 1000];
}

function memoryUsed() {
  globalThis.gc?.();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}

function median(values: number[]) {
  return values.toSorted((a, b) => a - b)[values.length >> 1] ?? NaN;
}

function rounded(milliseconds: number) {
  return Number(milliseconds.toFixed(1));
}

function seconds(milliseconds: number) {
  return Number((milliseconds / 1000).toFixed(1));
}
