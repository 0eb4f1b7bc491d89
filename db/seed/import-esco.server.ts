import path from "node:path";
import { z } from "zod";
import { type Lang, langs } from "#db/codes.ts";
import type { Db } from "#db/connect.server.ts";
import { readCsv } from "#db/csv.ts";
import { foldedForms } from "#db/fold.ts";
import { inTransactionOnce } from "#db/in-transaction-once.server.ts";
import { raiseVocabularyRevision } from "#db/revision.server.ts";
import { batches } from "./upsert.server.ts";
import { readOccupations } from "./vocabulary-files.server.ts";

const Concept = z.object({
  conceptUri: z.url(),
  preferredLabel: z.string().min(1),
  /** One label a line. */
  altLabels: z.string(),
});

type Term = { occupation_id: string; lang: Lang; term: string; folded: string };

export type EscoChange = {
  lang: Lang;
  concepts: number;
  occupations: number;
  added: string[];
  removed: string[];
};

/** Which words are too common to name an occupation is the search's to say. */
type Options = {
  dryRun: boolean;
  isCommonWord: (term: string) => boolean;
  /** Under these the search finds a folded name, in all its forms. */
  keysOf: (folded: string) => readonly string[];
};

const longestLabel = 80;

/**
 * Brings the terms of ESCO's official download into the vocabulary. What came with an earlier import and is not there
 * any more goes; the board's own terms and the office's work stay as they are.
 */
export function importEsco(db: Db, folder: string, { dryRun, isCommonWord, keysOf }: Options): Promise<EscoChange[]> {
  const files = langs.map((lang) => ({ lang, concepts: readConcepts(folder, lang) }));
  const isTelling = (term: string) => term.length <= longestLabel && !isCommonWord(term) && !/^-/.test(term);
  const occupationsOf = occupationsByConcept();
  return inTransactionOnce(db, async (db) => {
    const others = await findOtherTerms(db);
    const all = free(
      nearnesses.flatMap((nearness) =>
        files.map(({ lang, concepts }) =>
          concepts
            .flatMap((concept) => termsOf(concept, lang, occupationsOf.get(concept.conceptUri)?.[nearness] ?? []))
            .filter(({ term }) => isTelling(term)),
        ),
      ),
      { takenBefore: others.inUse, keysOf },
    ).filter((term) => !others.keys.has(keyOf(term)));
    const changes: EscoChange[] = [];
    for (const { lang, concepts } of files) {
      const known = await db
        .selectFrom("occupation_term")
        .select(["occupation_id", "lang", "term", "folded"])
        .where("lang", "=", lang)
        .where("origin", "=", "esco")
        .execute();
      const before = new Map(known.map((term) => [keyOf(term), term]));
      const after = new Map(all.filter((term) => term.lang === lang).map((term) => [keyOf(term), term]));
      changes.push({
        lang,
        concepts: concepts.length,
        occupations: new Set([...after.values()].map((term) => term.occupation_id)).size,
        added: wordsOf([...after].filter(([key]) => !before.has(key))),
        removed: wordsOf([...before].filter(([key]) => !after.has(key))),
      });
      if (!dryRun) await replaceTerms(db, lang, [...after.values()]);
    }
    if (!dryRun) await raiseVocabularyRevision(db);
    return changes;
  });
}

const keyOf = (term: Omit<Term, "term">) => `${term.lang} ${term.occupation_id} ${term.folded}`;

/** What the board and the office say, be it in use or retired. */
async function findOtherTerms(db: Db) {
  const inUse = await db
    .selectFrom("occupation_term")
    .select(["occupation_id", "lang", "folded"])
    .where("origin", "!=", "esco")
    .execute();
  const retired = await db.selectFrom("retired_term").select(["occupation_id", "lang", "folded"]).execute();
  return { inUse, keys: new Set([...inUse, ...retired].map(keyOf)) };
}

/**
 * Of groups of terms, the surest first, those whose names no surer one has for another occupation: a name that is ours in any
 * language goes on meaning what it meant.
 */
function free(
  groups: Term[][],
  { takenBefore, keysOf }: { takenBefore: Omit<Term, "term">[] } & Pick<Options, "keysOf">,
) {
  const takers = new Map<string, Set<string>>();
  const take = (terms: readonly Omit<Term, "term">[]) => {
    for (const { occupation_id, folded } of terms)
      for (const key of keysOf(folded)) takers.set(key, (takers.get(key) ?? new Set()).add(occupation_id));
  };
  take(takenBefore);
  return groups.flatMap((terms) => {
    const left = terms.filter(({ occupation_id, folded }) =>
      keysOf(folded).every((key) => takers.get(key)?.has(occupation_id) ?? !takers.has(key)),
    );
    take(left);
    return left;
  });
}

function readConcepts(folder: string, lang: Lang) {
  const file = path.join(folder, `occupations_${lang}.csv`);
  return readCsv(file, Concept, { unique: ["conceptUri"], otherColumns: "ignored" });
}

/** How a concept stands to an occupation of ours, the surest first. */
const nearnesses = ["same", "broader", "related"] as const;

/** Ids of our occupations by concept and by how it stands to them. */
function occupationsByConcept() {
  const found = new Map<string, Record<(typeof nearnesses)[number], string[]>>();
  const at = (uri: string) => {
    const of = found.get(uri) ?? { same: [], broader: [], related: [] };
    found.set(uri, of);
    return of;
  };
  for (const { id, esco_uri, esco_match, esco_uris_related } of readOccupations()) {
    if (esco_uri) at(esco_uri)[esco_match === "exact" ? "same" : "broader"].push(id);
    for (const uri of esco_uris_related) at(uri).related.push(id);
  }
  return found;
}

function termsOf({ preferredLabel, altLabels }: z.output<typeof Concept>, lang: Lang, ids: string[]): Term[] {
  const labels = [preferredLabel, ...altLabels.split("\n")].flatMap((label) => [label, ...label.split("/")]);
  const terms = [...new Set(labels.map((label) => label.trim()))];
  return ids.flatMap((id) =>
    terms.flatMap((term) =>
      foldedForms(term)
        .filter(Boolean)
        .map((folded) => ({ occupation_id: id, lang, term, folded })),
    ),
  );
}

async function replaceTerms(db: Db, lang: Lang, terms: Term[]) {
  await db.deleteFrom("occupation_term").where("origin", "=", "esco").where("lang", "=", lang).execute();
  const rows = terms.map((term) => ({ ...term, origin: "esco" as const }));
  for (const batch of batches(rows)) await db.insertInto("occupation_term").values(batch).execute();
}

const wordsOf = (terms: [string, { term: string }][]) => [...new Set(terms.map(([, { term }]) => term))];
