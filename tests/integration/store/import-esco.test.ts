import { cpSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { importEsco } from "#db/seed/import-esco.server.ts";
import { loadVocabulary } from "#db/seed/load-vocabulary.server.ts";
import { findTerms } from "#app/domain/occupations/occupation-terms.server.ts";
import { retireTerm } from "#app/domain/occupations/retire-term.server.ts";
import { addSynonym } from "#app/domain/occupations/save-synonym.server.ts";
import { isCommonWord } from "#app/domain/search/reading/is-common-word.ts";
import { nameKeys } from "#app/domain/search/reading/name-keys.ts";
import { temporaryFolder } from "#tests/support/context.ts";
import { databases, databaseWithVocabulary } from "#tests/support/databases.ts";
import { insertAccount } from "#tests/support/factories.ts";

const now = new Date("2027-02-01T12:00:00Z");
const searched = { isCommonWord, keysOf: nameKeys };
const fixtures = path.join(import.meta.dirname, "../../fixtures/esco");
const occupationId = "industriemechaniker";

/** The fixture has our Industriemechaniker under its own and under a related concept, and a concept we do not have. */
describe.each(databases)("importing ESCO on %s", async (url) => {
  const db = await databaseWithVocabulary(url);
  const officer = { accountId: (await insertAccount(db)).id };
  const deed = { occupationId, lang: "de", officer, now } as const;
  const words = async () => (await findTerms(db, occupationId)).map(({ term }) => term);

  test("a dry run says what would change and changes nothing", async () => {
    const before = await words();
    const [german] = await importEsco(db, fixtures, { dryRun: true, ...searched });
    expect(german).toMatchObject({ lang: "de", concepts: 3, removed: [] });
    expect(german?.added).toEqual(expect.arrayContaining(["Walzenflüsterer", "Walzenflüstererin", "Pressenkenner"]));
    expect(await words()).toEqual(before);
  });

  test("adds what is new, once, and leaves the board's and the office's words alone", async () => {
    await addSynonym(db, { ...deed, term: "Pressenkenner", sure: false, readerLang: "de" });
    await importEsco(db, fixtures, { dryRun: false, ...searched });
    const terms = await findTerms(db, occupationId);
    const originOf = (word: string) => terms.filter(({ term }) => term === word).map(({ origin }) => origin);
    expect(originOf("Walzenflüsterer")).toEqual(["esco"]);
    expect(originOf("Pressenkenner")).toEqual(["office"]);
    expect(originOf("Betriebsschlosser")).toEqual(["board"]);
    const again = await importEsco(db, fixtures, { dryRun: false, ...searched });
    expect(again.map(({ added, removed }) => [added, removed])).toEqual([
      [[], []],
      [[], []],
      [[], []],
    ]);
  });

  test("outlives a reload of the vocabulary; what the office retired stays out of use", async () => {
    await retireTerm(db, { ...deed, folded: "walzenfluesterer" });
    await importEsco(db, fixtures, { dryRun: false, ...searched });
    await db.deleteFrom("setting").where("key", "=", "vocabulary").execute();
    await loadVocabulary(db);
    expect(await words()).not.toContain("Walzenflüsterer");
    expect(await words()).toContain("Walzenflüstererin");
  });

  test("takes no name away from what has it: a name that is ours in any language, or of a nearer concept", async () => {
    const folder = temporaryFolder();
    cpSync(fixtures, folder, { recursive: true });
    const related = "http://data.europa.eu/esco/occupation/dec7ed73-8688-4328-bc50-c72d31b25956";
    const file = path.join(folder, "occupations_de.csv");
    const labels = ["Schweißerinnen", "spawacz", "Walzenflüsterer", "Kesselnieter"].join("\n");
    writeFileSync(
      file,
      `${readFileSync(file, "utf8").replace(related, "http://example.org/none")}Occupation,${related},7233,Nietenkenner,"${labels}",,released\n`,
    );
    const termsNow = async () => (await importEsco(db, folder, { dryRun: true, ...searched }))[0]?.added ?? [];
    const added = await termsNow();
    expect(added).toEqual(expect.arrayContaining(["Nietenkenner", "Kesselnieter"]));
    expect(added.filter((term) => ["Schweißerinnen", "spawacz"].includes(term))).toEqual([]);
  });

  test("says which line of which file is wrong, and changes nothing", async () => {
    const folder = temporaryFolder();
    cpSync(fixtures, folder, { recursive: true });
    const file = path.join(folder, "occupations_cs.csv");
    writeFileSync(file, `${readFileSync(file, "utf8")}Occupation,nowhere,7233,x,,,released\n`);
    expect(() => importEsco(db, folder, { dryRun: false, ...searched })).toThrow(
      /occupations_cs\.csv, line 5: column conceptUri/,
    );
    expect(() => importEsco(db, temporaryFolder(), { dryRun: false, ...searched })).toThrow(
      "occupations_de.csv is missing",
    );
  });
});
