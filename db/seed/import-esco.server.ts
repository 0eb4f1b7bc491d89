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
type Options = { dryRun: boolean; isCommonWord: (term: string) => boolean };

const longestLabel = 80;

/**
 * Brings the terms of ESCO's official download into the vocabulary. What came with an earlier import and is not there
 * any more goes; the board's own terms and the office's work stay as they are.
 */
export function importEsco(db: Db, folder: string, { dryRun, isCommonWord }: Options): Promise<EscoChange[]> {
  const files = langs.map((lang) => ({ lang, concepts: readConcepts(folder, lang) }));
  const isTelling = (term: string) => term.length <= longestLabel && !isCommonWord(term) && !/^-/.test(term);
  const occupationsOf = occupationsByConcept();
  return inTransactionOnce(db, async (db) => {
    const changes: EscoChange[] = [];
    for (const { lang, concepts } of files) {
      const known = await db
        .selectFrom("occupation_term")
        .select(["occupation_id", "term", "folded", "origin"])
        .where("lang", "=", lang)
        .execute();
      const keyOf = (term: { occupation_id: string; folded: string }) => `${term.occupation_id} ${term.folded}`;
      const retired = await db
        .selectFrom("retired_term")
        .select(["occupation_id", "folded"])
        .where("lang", "=", lang)
        .execute();
      const others = new Set([...known.filter(({ origin }) => origin !== "esco"), ...retired].map(keyOf));
      const before = new Map(known.filter(({ origin }) => origin === "esco").map((term) => [keyOf(term), term]));
      const matching = concepts.filter(({ conceptUri }) => occupationsOf.has(conceptUri));
      const all = matching.flatMap((concept) =>
        termsOf(concept, lang, occupationsOf.get(concept.conceptUri) ?? []).filter(({ term }) => isTelling(term)),
      );
      const after = new Map(all.filter((term) => !others.has(keyOf(term))).map((term) => [keyOf(term), term]));
      changes.push({
        lang,
        concepts: concepts.length,
        occupations: new Set(all.map((term) => term.occupation_id)).size,
        added: wordsOf([...after].filter(([key]) => !before.has(key))),
        removed: wordsOf([...before].filter(([key]) => !after.has(key))),
      });
      if (!dryRun) await replaceTerms(db, lang, [...after.values()]);
    }
    if (!dryRun) await raiseVocabularyRevision(db);
    return changes;
  });
}

function readConcepts(folder: string, lang: Lang) {
  const file = path.join(folder, `occupations_${lang}.csv`);
  return readCsv(file, Concept, { unique: ["conceptUri"], otherColumns: "ignored" });
}

/** Ids of our occupations by the concept they are, and by those they come close to. */
function occupationsByConcept() {
  const pairs = readOccupations().flatMap(({ id, esco_uri, esco_uris_related }) =>
    [esco_uri ?? "", ...esco_uris_related].filter(Boolean).map((uri) => ({ uri, id })),
  );
  return new Map([...Map.groupBy(pairs, ({ uri }) => uri)].map(([uri, of]) => [uri, of.map(({ id }) => id)]));
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
