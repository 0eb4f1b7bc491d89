import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import type { Db } from "#db/connect.server.ts";
import { raiseRevision } from "#db/revision.server.ts";
import { loadDemo } from "#db/seed/demo/load-demo.server.ts";
import { parseCriteria } from "#app/domain/search/criteria.ts";
import { findListings } from "#app/domain/search/find-listings.server.ts";
import { searchKeeper } from "#app/domain/search/keeping/search-keeper.server.ts";
import { temporaryFolder } from "#tests/support/context.ts";
import { copiesOf, databaseWithVocabulary } from "#tests/support/databases.ts";

const now = new Date("2026-11-21T10:00:00Z");
const program = "this one";
const queries = [
  "",
  "q=spawacz&near=Zittau&within=40",
  "q=Pflegefachkraft",
  "q=kuchař",
  "q=magazynier",
  "q=spawcz",
  "q=neisse-stahlbau",
  "q=Führerschein",
  "sort=pay",
  "sort=newest&kind=apprenticeship",
  "shift=night&country=DE",
  "q=dringend Elektriker",
];

async function answers(db: Db) {
  return Promise.all(
    queries.map((query) => findListings(db, parseCriteria(new URLSearchParams(query)), { lang: "pl", now })),
  );
}

describe("a search that was written down", () => {
  let db: Db;
  let before: () => Promise<Db>;
  let after: () => Promise<Db>;
  const folder = temporaryFolder();
  const file = path.join(folder, "search.kept");

  beforeAll(async () => {
    db = await databaseWithVocabulary();
    await loadDemo(db, { now, passwordHash: "not-a-hash", listings: 300 });
    before = await copiesOf(db);
    const keeper = searchKeeper(db, { folder, program });
    expect(await keeper.begin()).toBe(false);
    await keeper.keep();
    after = await copiesOf(db);
  });

  test("answers as one does that has read all of the store", async () => {
    const started = await after();
    expect(await searchKeeper(started, { folder, program }).begin()).toBe(true);
    const [read, found] = [await answers(await before()), await answers(started)];
    expect(read.flatMap(({ total }, at) => (total > 0 ? [] : [queries[at]]))).toEqual([]);
    expect(found).toEqual(read);
  });

  test("takes in what has changed since: what came, what is different now, and what is gone", async () => {
    const started = await after();
    const [closed, changed] = await someListings(started);
    await change(started, closed, { status: "closed" });
    await change(started, changed, { title_de: "Leuchtturmwärter (m/w/d)" });
    expect(await searchKeeper(started, { folder, program }).begin()).toBe(true);
    expect(await idsFor(started, "Leuchtturmwärter")).toEqual([changed]);
    const all = await findListings(started, parseCriteria(new URLSearchParams()), { lang: "de", now });
    const whole = await findListings(await after(), parseCriteria(new URLSearchParams()), { lang: "de", now });
    expect(all.total).toBe(whole.total - 1);

    const keeper = searchKeeper(started, { folder: temporaryFolder(), program });
    await keeper.keep();
    await change(started, changed, { title_de: "Köhler (m/w/d)" });
    expect(await idsFor(started, "Leuchtturmwärter")).toEqual([]);
    expect(await idsFor(started, "Köhler")).toEqual([changed]);
  });

  test("is not taken for a store that was restored from before, nor by another program, nor when it is damaged", async () => {
    expect(await searchKeeper(await before(), { folder, program }).begin()).toBe(false);
    expect(await searchKeeper(await after(), { folder, program: "the next one" }).begin()).toBe(false);
    const other = temporaryFolder();
    const bytes = readFileSync(file);
    writeFileSync(path.join(other, "search.kept"), bytes.with(bytes.length - 5, (bytes.at(-5) ?? 0) ^ 1));
    expect(await searchKeeper(await after(), { folder: other, program }).begin()).toBe(false);
  });

  test("is written only where something has changed, and is gone where it could not be", async () => {
    const started = await after();
    const keeper = searchKeeper(started, { folder, program });
    await keeper.begin();
    const written = readFileSync(file);
    await keeper.keep();
    expect(readFileSync(file).equals(written)).toBe(true);

    const nowhere = searchKeeper(await after(), { folder: path.join(folder, "nowhere"), program });
    await expect(nowhere.keep()).rejects.toThrow("ENOENT");
    expect(await nowhere.begin()).toBe(false);
  });
});

async function someListings(db: Db) {
  const rows = await db
    .selectFrom("listing")
    .select("id")
    .where("status", "=", "published")
    .where("deadline", ">", "2026-12-01")
    .orderBy("id")
    .limit(2)
    .execute();
  return rows.map(({ id }) => id) as [string, string];
}

async function change(db: Db, id: string, values: { status?: "closed"; title_de?: string }) {
  const revision = await raiseRevision(db);
  await db
    .updateTable("listing")
    .set({ ...values, revision })
    .where("id", "=", id)
    .execute();
}

async function idsFor(db: Db, q: string) {
  const { hits } = await findListings(db, parseCriteria(new URLSearchParams({ q })), { lang: "de", now });
  return hits.map(({ id }) => id);
}
