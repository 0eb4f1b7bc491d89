import type { Field, Lang, TrainingType } from "#db/codes.ts";
import type { Db } from "#db/connect.server.ts";
import { foldedForms } from "#db/fold.ts";
import { compareIn } from "#app/platform/i18n/format.ts";

export type FoundOccupation = {
  id: string;
  field: Field;
  name: string;
  nameDe: string;
  trainingType: TrainingType | null;
  trainingMonths: number | null;
};

const suggestionLimit = 12;

/**
 * Occupations that somebody may mean, whatever the language they type in: those named exactly so, or else those with
 * a name or synonym that begins with the text, or else those that contain it.
 */
export async function findOccupations(db: Db, text: string, lang: Lang): Promise<FoundOccupation[]> {
  const spellings = foldedForms(text.replace(/\((m\/w\/d|w\/m\/d|k\/m|m\/ž)\)/gi, "")).filter(
    (form) => form.length > 1,
  );
  if (spellings.length === 0) return [];
  const exact = await namedLike(db, lang, spellings);
  if (exact.length > 0) return exact;
  const beginning = await namedLike(
    db,
    lang,
    spellings.map((form) => `${form}%`),
  );
  if (beginning.length > 0) return beginning;
  return namedLike(
    db,
    lang,
    spellings.map((form) => `%${form}%`),
  );
}

export async function findOccupation(db: Db, id: string, lang: Lang): Promise<FoundOccupation | undefined> {
  return occupationRows(db, lang).where("id", "=", id).executeTakeFirst();
}

/** Every occupation, in the order of the reader's alphabet. */
export async function findAllOccupations(db: Db, lang: Lang): Promise<FoundOccupation[]> {
  const all = await occupationRows(db, lang).execute();
  return all.sort((a, b) => compareIn(lang)(a.name, b.name));
}

/** Folded text holds letters, digits and spaces only, so nothing in it means anything to LIKE. */
function namedLike(db: Db, lang: Lang, patterns: string[]) {
  return occupationRows(db, lang)
    .where("id", "in", (eb) =>
      eb
        .selectFrom("occupation_term")
        .select("occupation_id")
        .where((eb) => eb.or(patterns.map((pattern) => eb("folded", "like", pattern)))),
    )
    .limit(suggestionLimit)
    .execute();
}

function occupationRows(db: Db, lang: Lang) {
  return db
    .selectFrom("occupation")
    .select([
      "id",
      "field",
      `name_${lang} as name`,
      "name_de as nameDe",
      "training_type as trainingType",
      "training_months as trainingMonths",
    ])
    .orderBy(`name_${lang}`)
    .orderBy("id");
}
