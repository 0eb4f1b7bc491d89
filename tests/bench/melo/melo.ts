import { parseArgs } from "node:util";
import type { Lang } from "#db/codes.ts";
import { readOccupations } from "#db/seed/vocabulary-files.server.ts";
import { NearestNames, type Weights } from "#app/domain/search/nearest/nearest-names.ts";
import { type NamedOccupation, readNames } from "#app/domain/search/nearest/read-names.ts";
import { bm25, tfIdf } from "./baselines.ts";
import { counted, figuresOf, rankOfLabel } from "./ranks.ts";
import { meloFolders, type MeloSet, readMelo } from "./read-melo.ts";

/**
 * How well the search's ranker finds occupations of national lists in ESCO: npm run bench:melo -- DIR, with folders of the MELO
 * benchmark (github.com/Avature/melo-benchmark). Its labels are ranked and go nowhere else. Counted label by label, as the
 * published figures are: one name of each occupation, the nearest occupation first, and all other names behind them. So a
 * label stands where its occupation stands in what we answer, a list of occupations.
 */
const { positionals } = parseArgs({ allowPositionals: true });
const [dir] = positionals;
if (dir === undefined) throw new Error("Say where the data are: npm run bench:melo -- DIR");

/** The ranker, and without each of its parts. */
const variants: Record<string, Partial<Weights>> = {
  ours: {},
  "ours without all names together": { all: 0 },
  "ours without what is nearest": { name: 0, cosine: 0 },
  "ours without its own names": { own: 0, ownName: 0 },
  "ours without what many names share by chance": { size: 0 },
  "ours without groups set back": { wide: 1 },
};

for (const { folder, lang, published } of meloFolders) {
  const set = readMelo(dir, folder);
  const { labels, concepts } = set;
  const groups = new Set(concepts.filter((id) => id.includes("/isco/")));
  const first = new Map(concepts.map((id, label) => [id, label] as const).toReversed());
  const theirs = labels.map((name, label) => {
    const id = concepts[label] ?? "";
    return { id, name, own: first.get(id) === label, wide: groups.has(id) };
  });
  const withoutOurs = new NearestNames(await readNames(theirs));
  const names = [...theirs, ...ourWords(lang, new Set(concepts))];
  const rows: Record<string, object> = {
    "BM25, run here": byLabel(set, bm25(labels)),
    "TF-IDF, run here": byLabel(set, tfIdf(labels)),
    "ours without our own words": byOccupation(set, withoutOurs),
  };
  for (const [called, weights] of Object.entries(variants)) {
    const before = process.cpuUsage();
    const ranker = new NearestNames(await readNames(names), weights);
    if (called === "ours")
      console.log(`${folder}: ${names.length} names, ${secondsSince(before)} s to build, ${megabytes(ranker)} MB`);
    rows[called] = byOccupation(set, ranker);
  }
  for (const [name, mrr] of Object.entries(published)) rows[`${name}, published`] = { MRR: mrr.toFixed(3) };
  console.table(rows);
}

/** What our own table calls an occupation that it says is the same as one of theirs. */
function ourWords(lang: Lang, known: ReadonlySet<string>): NamedOccupation[] {
  return readOccupations().flatMap(({ esco_uri: id, ...row }) =>
    id !== null && known.has(id) ? [row[`name_${lang}`], ...row[`synonyms_${lang}`]].map((name) => ({ id, name })) : [],
  );
}

function byLabel({ queries }: MeloSet, scoresOf: (text: string) => Float32Array) {
  return inWords(queries.map(({ text, right }) => rankOfLabel(scoresOf(text), right)));
}

function byOccupation({ queries, concepts }: MeloSet, ranker: NearestNames) {
  const times: number[] = [];
  const first = new Map(concepts.map((id, label) => [id, label] as const).toReversed());
  const ranks = queries.map(({ text, right }) => {
    const before = process.cpuUsage();
    const list = ranker.nearest(text, counted);
    const { user, system } = process.cpuUsage(before);
    times.push((user + system) / 1000);
    const scores = new Float32Array(concepts.length).fill(-1);
    for (const [place, { id }] of list.entries()) scores[first.get(id) ?? 0] = 1 - place / counted;
    return rankOfLabel(scores, right);
  });
  const p95 = times.toSorted((a, b) => a - b)[Math.floor(times.length * 0.95)] ?? 0;
  return { ...inWords(ranks), "p95 ms": p95.toFixed(1) };
}

function inWords(ranks: number[]) {
  return Object.fromEntries(Object.entries(figuresOf(ranks)).map(([figure, value]) => [figure, value.toFixed(3)]));
}

function secondsSince(before: NodeJS.CpuUsage) {
  const { user, system } = process.cpuUsage(before);
  return ((user + system) / 1_000_000).toFixed(1);
}

function megabytes({ bytes }: NearestNames) {
  return (bytes / 2 ** 20).toFixed(1);
}
