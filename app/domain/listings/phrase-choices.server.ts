import { compareIn } from "#app/platform/i18n/format.ts";
import type { Field, Kind, Lang, PhraseSection } from "#db/codes.ts";
import type { Db } from "#db/connect.server.ts";

export type PhraseChoice = { id: string; section: PhraseSection; text: string; fits: boolean };

/**
 * The catalogue as the form offers it: first what was written for this field or kind, then what fits everywhere, at the end,
 * with `fits` false, what belongs to other fields. Phrases made for other kinds are left out unless somebody chose them.
 */
export async function findPhraseChoices(
  db: Db,
  { kind, field, lang, chosen }: { kind: Kind; field: Field; lang: Lang; chosen: readonly string[] },
): Promise<PhraseChoice[]> {
  const phrases = await db
    .selectFrom("phrase")
    .select(["id", "section", `text_${lang} as text`])
    .execute();
  const fields = Map.groupBy(await db.selectFrom("phrase_field").selectAll().execute(), (row) => row.phrase_id);
  const kinds = Map.groupBy(await db.selectFrom("phrase_kind").selectAll().execute(), (row) => row.phrase_id);

  const rankOf = (id: string) => {
    const own = fields.get(id);
    if (own) return own.some((row) => row.field === field) ? 0 : 2;
    return kinds.has(id) ? 0 : 1;
  };
  return phrases
    .filter(({ id }) => chosen.includes(id) || (kinds.get(id)?.some((row) => row.kind === kind) ?? true))
    .map((phrase) => ({ ...phrase, rank: rankOf(phrase.id) }))
    .sort((a, b) => a.rank - b.rank || compareIn(lang)(a.text, b.text))
    .map(({ rank, ...phrase }) => ({ ...phrase, fits: rank < 2 || chosen.includes(phrase.id) }));
}
