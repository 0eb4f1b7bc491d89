import type { Lang, TermOrigin } from "#db/codes.ts";
import type { Db } from "#db/connect.server.ts";
import { foldedForms } from "#db/fold.ts";

/** Names a term by one of its folded spellings. */
export type TermKey = { occupationId: string; lang: Lang; folded: string };

export type OccupationTerm = { lang: Lang; term: string; folded: string; origin: TermOrigin; isName: boolean };

/** The names and synonyms of an occupation, each once, however many spellings are kept of it; the name first. */
export async function findTerms(db: Db, occupationId: string): Promise<OccupationTerm[]> {
  const rows = await db
    .selectFrom("occupation_term")
    .innerJoin("occupation", "occupation.id", "occupation_term.occupation_id")
    .select(["occupation_term.lang", "term", "folded", "origin", "name_de", "name_pl", "name_cs"])
    .where("occupation_id", "=", occupationId)
    .orderBy("folded")
    .execute();
  const terms = rows.map(({ lang, term, folded, origin, ...names }) => {
    return { lang, term, folded, origin, isName: names[`name_${lang}`] === term };
  });
  return onceEach(terms).sort((a, b) => Number(b.isName) - Number(a.isName));
}

/** Loaded terms that the office took out of use. */
export async function findRetiredTerms(db: Db, occupationId: string) {
  const rows = await db
    .selectFrom("retired_term")
    .leftJoin("account", "account.id", "retired_term.retired_by")
    .select(["retired_term.lang", "term", "folded", "origin", "retired_at", "account.name as by"])
    .where("occupation_id", "=", occupationId)
    .orderBy("folded")
    .execute();
  return onceEach(rows);
}

/** Occupations that already have one of the spellings as a name or synonym. */
export async function findOccupationsNamed(db: Db, term: string, lang: Lang) {
  const forms = foldedForms(term);
  return db
    .selectFrom("occupation")
    .select(["id", `name_${lang} as name`])
    .where("id", "in", (eb) => eb.selectFrom("occupation_term").select("occupation_id").where("folded", "in", forms))
    .orderBy(`name_${lang}`)
    .execute();
}

function onceEach<Term extends { lang: Lang; term: string }>(terms: Term[]): Term[] {
  return [...new Map(terms.toReversed().map((term) => [`${term.lang} ${term.term}`, term])).values()].toReversed();
}
