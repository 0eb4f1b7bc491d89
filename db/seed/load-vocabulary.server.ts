import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import type { Db } from "#db/connect.server.ts";
import { inTransactionOnce } from "#db/in-transaction-once.server.ts";
import { raiseVocabularyRevision } from "#db/revision.server.ts";
import { putDatedEntries } from "./put-dated-entries.server.ts";
import { putOccupations } from "./put-occupations.server.ts";
import { putPhrases } from "./put-phrases.server.ts";
import { putCrossings, putDistricts, putPlaces, rulesOfNames } from "./put-places.server.ts";
import { putQuestions } from "./put-questions.server.ts";
import { readShippedEntries } from "./shipped-entries.server.ts";
import {
  dataFile,
  dataFiles,
  readCrossings,
  readDistricts,
  readOccupations,
  readPhrases,
  readPlaces,
  readPostalCodes,
  readQuestions,
} from "./vocabulary-files.server.ts";

/** Brings places, occupations, phrases, questions and dated tables in the store to the state of db/data. Does nothing when they have not changed. */
export async function loadVocabulary(db: Db, now = new Date()): Promise<{ loaded: boolean }> {
  const version = digestOfFiles();
  const known = await db.selectFrom("setting").select("value").where("key", "=", "vocabulary").executeTakeFirst();
  if (known?.value === version) return { loaded: false };
  const [districts, places, codes, crossings] = [readDistricts(), readPlaces(), readPostalCodes(), readCrossings()];
  const [occupations, phrases, questions] = [readOccupations(), readPhrases(), readQuestions()];
  const dated = readShippedEntries();
  await inTransactionOnce(db, async (db) => {
    await putDistricts(db, districts);
    await putPlaces(db, places, codes);
    await putCrossings(db, crossings);
    await putOccupations(db, occupations);
    await putPhrases(db, phrases);
    await putQuestions(db, questions);
    await putDatedEntries(db, dated, now);
    await db
      .insertInto("setting")
      .values({ key: "vocabulary", value: version })
      .onConflict((conflict) => conflict.column("key").doUpdateSet({ value: version }))
      .execute();
    const revision = await raiseVocabularyRevision(db);
    /** Cards hold names of occupations and places: every process takes them in anew. */
    await db.updateTable("listing").set({ revision }).where("status", "=", "published").execute();
  });
  return { loaded: true };
}

function digestOfFiles() {
  const digest = createHash("sha256").update(String(rulesOfNames));
  for (const name of dataFiles) digest.update(readFileSync(dataFile(name)));
  return digest.digest("hex");
}
