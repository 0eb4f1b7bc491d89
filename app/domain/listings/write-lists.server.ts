import type { Db } from "#db/connect.server.ts";
import { newId } from "#db/ids.server.ts";
import type { ListingContent } from "./listing-content.ts";

const listTables = [
  "listing_place",
  "listing_shift",
  "listing_language",
  "listing_licence",
  "listing_phrase",
  "listing_feature",
  "listing_training_year",
  "listing_translation",
] as const;

/** Writes what hangs on a listing; its row is already there. Runs in the caller's transaction. */
export async function writeLists(db: Db, listingId: string, content: ListingContent) {
  for (const table of listTables) await db.deleteFrom(table).where("listing_id", "=", listingId).execute();
  const listing_id = listingId;

  await unlessEmpty(
    content.placeIds.map((place_id, position) => ({ listing_id, place_id, position })),
    (rows) => db.insertInto("listing_place").values(rows),
  );
  await unlessEmpty(
    content.shifts.map((shift) => ({ listing_id, shift })),
    (rows) => db.insertInto("listing_shift").values(rows),
  );
  await unlessEmpty(
    content.languages.map((language) => ({ listing_id, ...language })),
    (rows) => db.insertInto("listing_language").values(rows),
  );
  await unlessEmpty(
    content.licences.map((licence) => ({ listing_id, ...licence })),
    (rows) => db.insertInto("listing_licence").values(rows),
  );
  await unlessEmpty(
    content.phrases.map(({ id, necessity }, position) => ({ listing_id, phrase_id: id, position, necessity })),
    (rows) => db.insertInto("listing_phrase").values(rows),
  );
  await unlessEmpty(
    content.features.map((feature) => ({ listing_id, feature })),
    (rows) => db.insertInto("listing_feature").values(rows),
  );
  await unlessEmpty(
    content.trainingPay.map((pay, index) => ({ listing_id, year: index + 1, pay })),
    (rows) => db.insertInto("listing_training_year").values(rows),
  );
  await unlessEmpty(
    content.translations.map((translation) => ({ listing_id, ...translation })),
    (rows) => db.insertInto("listing_translation").values(rows),
  );
  await writeQuestions(db, listingId, content.questions);
}

/** A question that stays the same keeps its id: somebody may be answering it right now. */
async function writeQuestions(db: Db, listingId: string, questions: ListingContent["questions"]) {
  const before = await db
    .selectFrom("listing_question")
    .select(["id", "text", "lang"])
    .where("listing_id", "=", listingId)
    .execute();
  const rows = questions.map(({ text, lang }, position) => {
    const same = before.find((question) => question.text === text && question.lang === lang);
    return { id: same?.id ?? newId(), listing_id: listingId, position, text, lang };
  });
  const kept = rows.map((row) => row.id);
  const gone = before.map((question) => question.id).filter((id) => !kept.includes(id));
  if (gone.length > 0) await db.deleteFrom("listing_question").where("id", "in", gone).execute();
  await unlessEmpty(rows, (rows) =>
    db
      .insertInto("listing_question")
      .values(rows)
      .onConflict((conflict) => conflict.column("id").doUpdateSet((eb) => ({ position: eb.ref("excluded.position") }))),
  );
}

async function unlessEmpty<Row>(rows: Row[], insert: (rows: Row[]) => { execute(): Promise<unknown> }) {
  if (rows.length > 0) await insert(rows).execute();
}
