import { readFileSync } from "node:fs";
import path from "node:path";
import type { Lang } from "#db/codes.ts";

/** The published mean reciprocal ranks, of the whole sets. */
type Published = Record<string, number>;
type Folder = { folder: string; lang: Lang; published: Published };

export const meloFolders: readonly Folder[] = [
  {
    folder: "deu_q_de_c_de",
    lang: "de",
    published: { BM25: 0.338, "TF-IDF": 0.544, "ESCOXLM-R": 0.409, "BGE-M3": 0.608, mE5: 0.612, OpenAI: 0.678 },
  },
  {
    folder: "aut_q_de_c_de",
    lang: "de",
    published: { BM25: 0.025, "TF-IDF": 0.509, "ESCOXLM-R": 0.415, "BGE-M3": 0.533, mE5: 0.533, OpenAI: 0.563 },
  },
  {
    folder: "cze_q_cs_c_cs",
    lang: "cs",
    published: { BM25: 0.219, "TF-IDF": 0.404, "ESCOXLM-R": 0.184, "BGE-M3": 0.429, mE5: 0.45, OpenAI: 0.514 },
  },
  {
    folder: "pol_q_pl_c_pl",
    lang: "pl",
    published: { BM25: 0.554, "TF-IDF": 0.56, "ESCOXLM-R": 0.406, "BGE-M3": 0.592, mE5: 0.584, OpenAI: 0.623 },
  },
];

export type MeloSet = {
  labels: string[];
  /** Of each label, by its number. */
  concepts: string[];
  queries: { text: string; right: ReadonlySet<number> }[];
};

export function readMelo(dir: string, folder: string): MeloSet {
  const rows = (file: string) =>
    readFileSync(path.join(dir, folder, file), "utf8")
      .split("\n")
      .filter(Boolean)
      .map((line) => line.split("\t"));
  const elements = rows("corpus_elements.tsv");
  const numbers = new Map(elements.map(([id = ""], number) => [id, number]));
  const conceptOf = new Map(rows("concept_mapping.tsv").map(([id = "", concept = ""]) => [id, concept]));
  const right = Map.groupBy(
    rows("annotations.tsv").filter(([, , , relevant]) => relevant === "1"),
    ([query = ""]) => query,
  );
  return {
    labels: elements.map(([, label = ""]) => label),
    concepts: elements.map(([id = ""]) => conceptOf.get(id) ?? id),
    queries: rows("queries.tsv").map(([id = "", text = ""]) => ({
      text,
      right: new Set((right.get(id) ?? []).map(([, , element = ""]) => numbers.get(element) ?? -1)),
    })),
  };
}
