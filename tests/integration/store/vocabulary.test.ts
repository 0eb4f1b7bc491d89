import { cpSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { sql } from "kysely";
import { describe, expect, test } from "vitest";
import { dialectOf } from "#db/dialect-of.ts";
import { defaultRegionDir } from "#db/region/default-region-dir.ts";
import { loadVocabulary } from "#db/seed/load-vocabulary.server.ts";
import { findPlaces } from "#app/domain/places/find-place.server.ts";
import { temporaryFolder } from "#tests/support/context.ts";
import { databases, freshDatabase } from "#tests/support/databases.ts";

describe.each(databases)("the vocabulary on %s", async (url) => {
  const db = await freshDatabase(url);
  const first = await loadVocabulary(db);

  test("is loaded once, and again only when the files change", async () => {
    expect(first).toEqual({ loaded: true });
    expect(await loadVocabulary(db)).toEqual({ loaded: false });
  });

  test.runIf(dialectOf(db) === "postgres")("the store knows at once how many rows it has", async () => {
    const { rows } = await sql<{ reltuples: number }>`
      select reltuples from pg_class
      where relnamespace = current_schema()::regnamespace and relname in ('occupation_term', 'place_name')`.execute(db);
    expect(rows.map(({ reltuples }) => reltuples > 1000)).toEqual([true, true]);
  });

  test("a store stays in its region", async () => {
    const dir = temporaryFolder();
    cpSync(defaultRegionDir, dir, { recursive: true });
    const file = path.join(dir, "districts.csv");
    writeFileSync(file, readFileSync(file, "utf8").replaceAll(",core,", ",context,"));
    await expect(loadVocabulary(db, { regionDir: dir })).rejects.toThrow("This store is of another region (bautzen, ");
    expect(await loadVocabulary(db)).toEqual({ loaded: false });
  });

  test("every occupation has names and can be found by each of them", async () => {
    const occupations = await db.selectFrom("occupation").select(["id", "name_de", "name_pl", "name_cs"]).execute();
    const terms = await db.selectFrom("occupation_term").select(["occupation_id", "lang"]).distinct().execute();
    expect(occupations.length).toBeGreaterThan(450);
    expect(terms.length).toBe(occupations.length * 3);
  });

  test.each([
    ["Zgorzelec", "pl-zgorzelec"],
    ["zhorelec", "de-goerlitz"],
    ["Goerlitz", "de-goerlitz"],
    ["Zittau", "de-zittau"],
    ["Zytawa", "de-zittau"],
    ["Žitava", "de-zittau"],
    ["Łużyce", undefined],
    ["02826", "de-goerlitz"],
    ["59-900 Zgorzelec", "pl-zgorzelec"],
    ["460 01", "cz-liberec"],
    ["Budyšín", "de-bautzen"],
  ])("%s is %s", async (typed, id) => {
    expect((await findPlaces(db, typed, "de"))[0]?.id).toBe(id);
  });
});
