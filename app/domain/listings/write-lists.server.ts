import type { Db } from "#db/connect.server.ts";
import { newId } from "#db/ids.server.ts";
import type { ListingContent } from "./listing-content.ts";

const listTables = [
  "listing_place",
  "listing_shift",
  "listing_shift_time",
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
    content.placeIds.map((place_id, position) => {
      const { street = null, postalCode: postal_code = null } = content.addresses[place_id] ?? {};
      return { listing_id, place_id, position, street, postal_code };
    }),
    (rows) => db.insertInto("listing_place").values(rows),
  );
  await unlessEmpty(
    content.shifts.map((shift) => ({ listing_id, shift })),
    (rows) => db.insertInto("listing_shift").values(rows),
  );
  await unlessEmpty(
    content.shiftTimes.map((time) => ({ listing_id, ...time })),
    (rows) => db.insertInto("listing_shift_time").values(rows),
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
  await writeQuestions(db, listingId, content);
}

/** A question that stays the same keeps its id, translated anew or not: somebody may be answering it right now. */
async function writeQuestions(db: Db, listingId: string, { questions, ownQuestions }: ListingContent) {
  const before = await db
    .selectFrom("listing_question")
    .select(["id", "catalogue_id", "text", "lang"])
    .where("listing_id", "=", listingId)
    .execute();
  const none = { text: null, lang: null, text_de: null, text_pl: null, text_cs: null };
  const wanted = [
    ...questions.map((catalogue_id) => ({ ...none, catalogue_id })),
    ...ownQuestions.map(({ text, lang, translations }) => {
      const translated = Object.fromEntries(translations.map((one) => [`text_${one.lang}`, one.text]));
      return { ...none, ...translated, catalogue_id: null, text, lang };
    }),
  ];
  const rows = wanted.map((row, position) => {
    const same = before.find(
      (old) => old.catalogue_id === row.catalogue_id && old.text === row.text && old.lang === row.lang,
    );
    return { ...row, id: same?.id ?? newId(), listing_id: listingId, position };
  });
  const kept = rows.map((row) => row.id);
  const gone = before.map((question) => question.id).filter((id) => !kept.includes(id));
  if (gone.length > 0) await db.deleteFrom("listing_question").where("id", "in", gone).execute();
  await unlessEmpty(rows, (rows) =>
    db
      .insertInto("listing_question")
      .values(rows)
      .onConflict((conflict) =>
        conflict.column("id").doUpdateSet((eb) => ({
          position: eb.ref("excluded.position"),
          text_de: eb.ref("excluded.text_de"),
          text_pl: eb.ref("excluded.text_pl"),
          text_cs: eb.ref("excluded.text_cs"),
        })),
      ),
  );
}

async function unlessEmpty<Row>(rows: Row[], insert: (rows: Row[]) => { execute(): Promise<unknown> }) {
  if (rows.length > 0) await insert(rows).execute();
}
