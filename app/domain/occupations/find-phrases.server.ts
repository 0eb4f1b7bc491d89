import { type Field, fields, type Lang, type PhraseSection, phraseSections } from "#db/codes.ts";
import type { Db } from "#db/connect.server.ts";
import { searchableName } from "#db/fold.ts";
import { compareIn } from "#app/platform/i18n/format.ts";
import { saysWords } from "#app/platform/language/says-words.ts";

export type PhraseFilter = {
  words: string;
  section: PhraseSection | null;
  /** "all": phrases that are written for no field of their own. */
  field: Field | "all" | null;
  state: "used" | "retired" | "edited" | null;
};

export function phraseFilterIn(query: URLSearchParams): PhraseFilter {
  return {
    words: query.get("q")?.trim().slice(0, 100) ?? "",
    section: phraseSections.find((one) => one === query.get("section")) ?? null,
    field: ([...fields, "all"] as const).find((one) => one === query.get("field")) ?? null,
    state: (["used", "retired", "edited"] as const).find((one) => one === query.get("state")) ?? null,
  };
}

/** The catalogue as the office looks through it, in the order of the reader's alphabet. */
export async function searchPhrases(db: Db, { words, section, field, state }: PhraseFilter, lang: Lang) {
  const phrases = await db.selectFrom("phrase").selectAll().execute();
  const rows = await db.selectFrom("phrase_field").selectAll().execute();
  const fieldsOf = Map.groupBy(rows, ({ phrase_id }) => phrase_id);
  return phrases
    .map(({ id, ...phrase }) => ({
      ...{ id, section: phrase.section },
      texts: { de: phrase.text_de, pl: phrase.text_pl, cs: phrase.text_cs },
      fields: (fieldsOf.get(id) ?? []).map((row) => row.field),
      isRetired: phrase.retired_at !== null,
      isEdited: phrase.edited_at !== null,
    }))
    .filter(
      (phrase) =>
        (section === null || phrase.section === section) &&
        (field === null || (field === "all" ? phrase.fields.length === 0 : phrase.fields.includes(field))) &&
        (state === null || (state === "edited" ? phrase.isEdited : phrase.isRetired === (state === "retired"))) &&
        saysWords(searchableName(Object.values(phrase.texts).join(" ")), words),
    )
    .sort((a, b) => compareIn(lang)(a.texts[lang], b.texts[lang]));
}

/** One phrase with everything it said before, the last first. */
export async function findPhrase(db: Db, id: string) {
  const phrase = await db.selectFrom("phrase").selectAll().where("id", "=", id).executeTakeFirst();
  if (!phrase) return undefined;
  const versions = await db
    .selectFrom("phrase_version")
    .selectAll()
    .where("phrase_id", "=", id)
    .orderBy("replaced_at", "desc")
    .orderBy("id", "desc")
    .execute();
  return { ...phrase, versions };
}
