import type { Lang } from "#db/codes.ts";
import type { Db } from "#db/connect.server.ts";
import { findOccupationNames } from "#app/domain/occupations/find-occupation-names.server.ts";
import { findRetiredTerms, findTerms } from "#app/domain/occupations/occupation-terms.server.ts";

export type OccupationWords = NonNullable<Awaited<ReturnType<typeof findOccupationWords>>>;

/** Everything under which an occupation is found, and what the office took out of use. */
export async function findOccupationWords(db: Db, id: string, lang: Lang) {
  const [names] = await findOccupationNames(db, [id]);
  if (!names) return null;
  const [terms, retired] = [await findTerms(db, id), await findRetiredTerms(db, id)];
  return { id, name: names[lang], names: { de: names.de, pl: names.pl, cs: names.cs }, terms, retired };
}
