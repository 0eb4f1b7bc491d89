import { describe, expect, test } from "vitest";
import { raiseRevision } from "#db/revision.server.ts";
import { suggest } from "#app/domain/search/suggesting/suggest.server.ts";
import { databases, databaseWithVocabulary } from "#tests/support/databases.ts";
import { insertCompany } from "#tests/support/factories.ts";

describe.each(databases)("suggestions on %s", async (url) => {
  const db = await databaseWithVocabulary(url);
  const inPolish = { lang: "pl", wanted: "what" } as const;

  test.each(["spaw", "Schwei", "svare", "SVÁŘ"])("%s leads to the welder in the reader's language", async (typed) => {
    const found = await suggest(db, typed, inPolish);
    expect(found.map(({ label }) => label)).toContainEqual(expect.stringMatching(/^spawacz/));
    expect(found[0]?.type).toBe("occupation");
  });

  test("there are at most eight, each once, and none for a single letter", async () => {
    const found = await suggest(db, "me", inPolish);
    expect(found).toHaveLength(8);
    expect(new Set(found.map(({ type, label }) => type + label)).size).toBe(8);
    expect(await suggest(db, "m", inPolish)).toEqual([]);
  });

  test("only places are suggested for where", async () => {
    const found = await suggest(db, "zgo", { lang: "de", wanted: "near" });
    expect(new Set(found.map(({ type }) => type))).toEqual(new Set(["place"]));
    expect(found.map(({ label }) => label)).toContain("Zgorzelec");
  });

  test("a new company is suggested at once", async () => {
    expect(await suggest(db, "quarzw", inPolish)).toEqual([]);
    await insertCompany(db, { name: "Neue Quarzwerke GmbH", place_id: "de-goerlitz" });
    await raiseRevision(db);
    expect(await suggest(db, "quarzw", inPolish)).toMatchObject([{ type: "company", value: "Neue Quarzwerke GmbH" }]);
  });
});
