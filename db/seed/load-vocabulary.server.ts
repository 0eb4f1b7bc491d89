import { createHash } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import type { Db } from "#db/connect.server.ts";
import { gatherStatistics } from "#db/gather-statistics.server.ts";
import { inTransactionOnce } from "#db/in-transaction-once.server.ts";
import { defaultRegionDir } from "#db/region/default-region-dir.ts";
import { isOfSchoolArea } from "#db/region/is-of-school-area.ts";
import { readRegion, type Region } from "#db/region/read-region.server.ts";
import {
  type DistrictFileRow,
  readCrossings,
  readDistricts,
  readPlaces,
  readPostalCodes,
  regionFile,
  storedFiles,
} from "#db/region/region-files.server.ts";
import type { StoredArea } from "#db/region/stored-area.ts";
import { raiseVocabularyRevision } from "#db/revision.server.ts";
import { assertSameRegion } from "./assert-same-region.server.ts";
import { putDatedEntries } from "./put-dated-entries.server.ts";
import { putInterests } from "./put-interests.server.ts";
import { putOccupations } from "./put-occupations.server.ts";
import { putPhrases } from "./put-phrases.server.ts";
import { putCrossings, putDistricts, putPlaces, rulesOfNames } from "./put-places.server.ts";
import { putQuestions } from "./put-questions.server.ts";
import { readShippedEntries } from "./shipped-entries.server.ts";
import {
  dataFile,
  dataFiles,
  readInterests,
  readOccupations,
  readPhrases,
  readQuestions,
} from "./vocabulary-files.server.ts";

/**
 * Brings places, occupations, phrases, questions and dated tables in the store to the state of db/data and of the region's
 * folder. Does nothing when they have not changed.
 */
export async function loadVocabulary(
  db: Db,
  { regionDir = defaultRegionDir, now = new Date() } = {},
): Promise<{ loaded: boolean }> {
  const version = digestOfFiles(regionDir);
  const known = await db.selectFrom("setting").select("value").where("key", "=", "vocabulary").executeTakeFirst();
  if (known?.value === version) return { loaded: false };
  const [districts, places] = [readDistricts(regionDir), readPlaces(regionDir)];
  const [codes, crossings] = [readPostalCodes(regionDir), readCrossings(regionDir)];
  const { words, schoolAreas, areas } = readRegion(regionDir);
  await assertSameRegion(db, districts);
  const [occupations, phrases, questions] = [readOccupations(), readPhrases(regionDir), readQuestions()];
  const [interests, dated] = [readInterests(), readShippedEntries()];
  await inTransactionOnce(db, async (db) => {
    await putDistricts(db, districts);
    await putPlaces(db, places, codes);
    await putCrossings(db, crossings);
    await putOccupations(db, occupations);
    await putPhrases(db, phrases);
    await putQuestions(db, questions);
    await putInterests(db, interests);
    await putDatedEntries(db, dated, now);
    await putSetting(db, "vocabulary", version);
    await putSetting(db, "local_words", JSON.stringify(words));
    await putSetting(db, "school_areas", JSON.stringify(schoolAreas.map((area) => storedSchoolArea(area, districts))));
    await putSetting(db, "areas", JSON.stringify(areas.map((area) => storedArea(area, districts))));
    const revision = await raiseVocabularyRevision(db);
    /** Cards hold names of occupations and places: every process takes them in anew. */
    await db.updateTable("listing").set({ revision }).where("status", "=", "published").execute();
  });
  await gatherStatistics(db);
  return { loaded: true };
}

/** With its districts by name: the store does not keep their codes. */
function storedSchoolArea({ id, codes, names }: Region["schoolAreas"][number], districts: readonly DistrictFileRow[]) {
  const own = districts.filter((district) => isOfSchoolArea(district, { id, codes }));
  return { id, names, districtIds: own.map(({ id }) => id) };
}

function storedArea(
  { id, names, words, districts: named, codes }: Region["areas"][number],
  districts: readonly DistrictFileRow[],
): StoredArea {
  const own = districts.filter(
    (district) => named.includes(district.id) || (codes !== undefined && isOfSchoolArea(district, { id, codes })),
  );
  return { id, names, words, districtIds: own.map(({ id }) => id) };
}

async function putSetting(db: Db, key: string, value: string) {
  await db
    .insertInto("setting")
    .values({ key, value })
    .onConflict((conflict) => conflict.column("key").doUpdateSet({ value }))
    .execute();
}

function digestOfFiles(regionDir: string) {
  const digest = createHash("sha256").update(String(rulesOfNames));
  const ofRegion = storedFiles.map((name) => regionFile(regionDir, name)).filter((file) => existsSync(file));
  for (const file of [...ofRegion, ...dataFiles.map(dataFile)]) digest.update(readFileSync(file));
  return digest.digest("hex");
}
