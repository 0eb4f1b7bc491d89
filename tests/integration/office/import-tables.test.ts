import { describe, expect, test } from "vitest";
import { FileError } from "#db/csv.ts";
import { importTitles, jobTitleColumns } from "#app/domain/occupations/import-titles.server.ts";
import { importPhrases, phraseColumns } from "#app/domain/office/phrases/import-phrases.server.ts";
import { namedRows } from "#app/platform/typed/named-rows.server.ts";
import { databases, freshDatabase } from "#tests/support/databases.ts";
import { insertAccount, insertOccupation } from "#tests/support/factories.ts";

const now = new Date("2027-03-01T09:00:00Z");
const rowsOf = (text: string, needs: readonly string[]) => namedRows(Buffer.from(text), { file: "liste.csv", needs });

describe.each(databases)("tables from the command line on %s", async (url) => {
  const db = await freshDatabase(url);
  const officer = { accountId: (await insertAccount(db, { role: "office" })).id };

  test("bring phrases, tell the lines that cannot be taken, and change nothing when nothing new is there", async () => {
    const table = [
      "\ufeffSection;de;pl;cs;fields",
      "benefit;Obst;Owoce;Ovoce;metal",
      "",
      "benefit;Ohne Polnisch;;Bez;",
      "kitchen;Brot;Chleb;Chléb;",
    ].join("\r\n");
    const take = (dryRun: boolean) => importPhrases(db, { rows: rowsOf(table, phraseColumns), dryRun, officer, now });
    const count = async () =>
      (await db.selectFrom("phrase").select("id").where("text_de", "=", "Obst").execute()).length;
    const outcomes = [
      { line: 2, state: "new" },
      { line: 4, state: "fault", why: "cannot be taken: pl" },
      { line: 5, state: "fault", why: "cannot be taken: section" },
    ];
    expect(await take(true)).toMatchObject(outcomes);
    expect(await count(), "a dry run").toBe(0);
    expect(await take(false)).toMatchObject(outcomes);
    expect(await take(false)).toMatchObject([{ line: 2, state: "known" }, ...outcomes.slice(1)]);
    expect(await count()).toBe(1);
    const fields = await db
      .selectFrom("phrase_field")
      .innerJoin("phrase", "phrase.id", "phrase_field.phrase_id")
      .select("field")
      .where("text_de", "=", "Obst")
      .execute();
    expect(fields).toEqual([{ field: "metal" }]);
  });

  test("bring titles to the one occupation that has their number, in both forms, and leave the others", async () => {
    const only = await insertOccupation(db, { kldb2010: "99991", name_de: "Brückenwart" });
    for (const name_de of ["Eins", "Zwei"]) await insertOccupation(db, { kldb2010: "99992", name_de });
    const table = [
      "Name,KldB,Occupation",
      "Brückenbauer/in,99991,",
      "Unklar,99992,",
      `Fährmann/-frau,99992,${only.id}`,
      "Kurz,99,",
      "Fremd,99991,nirgends",
    ].join("\n");
    const take = (dryRun: boolean) => importTitles(db, { rows: rowsOf(table, jobTitleColumns), dryRun, officer, now });
    const inWords = (outcomes: Awaited<ReturnType<typeof take>>) =>
      outcomes.map(({ line, term, state }) => `${line} ${term} ${state}`);
    const fresh = [
      "2 Brückenbauer new",
      "2 Brückenbauerin new",
      "3 Unklar unassigned",
      "4 Fährmann new",
      "4 Fährfrau new",
      "5 Kurz fault",
      "6 Fremd fault",
    ];
    const words = () => db.selectFrom("synonym").select("term").where("occupation_id", "=", only.id).execute();
    expect(inWords(await take(true))).toEqual(fresh);
    expect(await words(), "a dry run").toEqual([]);
    expect(inWords(await take(false))).toEqual(fresh);
    expect(await words()).toHaveLength(4);
    expect(inWords(await take(false))).toEqual(fresh.map((line) => line.replace("new", "known")));
  });
});

test("a table of no use is told before anything is begun", () => {
  expect(() => rowsOf("de;pl\n", phraseColumns)).toThrow(
    new FileError("liste.csv:1: columns are missing: section, cs."),
  );
  expect(() => rowsOf("", phraseColumns)).toThrow(FileError);
  expect(() => rowsOf('name,kldb\n"offen,1\n', jobTitleColumns)).toThrow(FileError);
});

test("a row is told by the line that it begins in, whatever stands before it", () => {
  const table = 'name;kldb\n\n"zwei\r\nZeilen";12345\nB\u00e4cker;29222\n';
  expect(rowsOf(table, jobTitleColumns).map(({ line, cell }) => [line, cell("name")])).toEqual([
    [3, "zwei Zeilen"],
    [5, "Bäcker"],
  ]);
  const czech = Buffer.from("name;kldb\nPeka\xf8;29222\n", "latin1");
  expect(namedRows(czech, { file: "x.csv", needs: jobTitleColumns })[0]?.cell("name")).toBe("Pekař");
});
