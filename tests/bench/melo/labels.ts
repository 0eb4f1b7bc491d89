import { parseArgs } from "node:util";
import type { Lang } from "#db/codes.ts";
import { connect } from "#db/connect.server.ts";
import { fold } from "#db/fold.ts";
import { migrate } from "#db/migrate.server.ts";
import { loadDemo } from "#db/seed/demo/load-demo.server.ts";
import { loadVocabulary } from "#db/seed/load-vocabulary.server.ts";
import { readOccupations } from "#db/seed/vocabulary-files.server.ts";
import { editionOf } from "#db/store-edition.server.ts";
import { parseCriteria } from "#app/domain/search/criteria.ts";
import { findListings } from "#app/domain/search/find-listings.server.ts";
import { findRanker } from "#app/domain/search/nearest/find-ranker.server.ts";
import { amidAfter } from "#app/domain/search/results/amid-after.ts";
import { findSimilarSearches } from "#app/domain/search/results/find-similar-searches.server.ts";
import { readMelo } from "./read-melo.ts";

/**
 * How many of the other names that ESCO gives for what is ours exactly lead to it, without an import of ESCO:
 * npm run bench:labels -- DIR, with folders of the MELO benchmark. They are typed one by one, and go nowhere else: not into
 * the vocabulary, and --misses lists only what one half of them misses, so that the other half tells whether a change
 * was learned by heart.
 */
const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: { misses: { type: "boolean", default: false } },
});
const [dir] = positionals;
if (dir === undefined) throw new Error("Say where the data are: npm run bench:labels -- DIR");

const now = new Date("2026-11-21T10:00:00Z");
const shown = 10;
const folders = { de: "deu_q_de_c_de", pl: "pol_q_pl_c_pl", cs: "cze_q_cs_c_cs" } as const satisfies Record<
  Lang,
  string
>;

const db = await connect(":memory:");
await migrate(db);
await loadVocabulary(db);
await loadDemo(db, { now, passwordHash: "not-a-hash" });
const edition = await editionOf(db);
const ranker = await findRanker(edition);

/** `ids`: two of ours may be one of theirs. */
type Label = { label: string; ids: string[]; isRead: boolean };
type Tried = Label & { result: number; page: number; ranked: number };

const table: Record<string, Record<string, string>> = {};
for (const [lang, folder] of Object.entries(folders) as [Lang, string][]) {
  const tried: Tried[] = [];
  for (const label of otherLabels(dir, folder)) tried.push(await tryOut(label, lang));
  const halves = {
    all: tried,
    "one half": tried.filter(({ isRead }) => isRead),
    other: tried.filter((one) => !one.isRead),
  };
  for (const [name, some] of Object.entries(halves)) table[`${lang}, ${name}`] = figuresOf(some);
  if (values.misses)
    for (const { label, ids, result, page, ranked } of halves["one half"].filter((one) => one.page > shown))
      console.log([lang, label, ids.join(" "), inWords(result), inWords(page), inWords(ranked)].join("\t"));
}
console.table(table);

/** All but the first of each occupation, which is what it is called. */
function otherLabels(from: string, folder: string): Label[] {
  const { labels, concepts } = readMelo(from, folder);
  const ours = Map.groupBy(
    readOccupations().filter(({ esco_match }) => esco_match === "exact"),
    ({ esco_uri }) => esco_uri,
  );
  const idsOf = (concept: string) => ours.get(concept)?.map(({ id }) => id) ?? [];
  const all = labels.map((label, at) => ({ label, concept: concepts[at] ?? "" }));
  return [...Map.groupBy(all, ({ concept }) => concept)].flatMap(([concept, [, ...others]]) =>
    ours.has(concept) ? others.map(({ label }) => ({ label, ids: idsOf(concept), isRead: isInHalf(label) })) : [],
  );
}

/** Where in each list the right occupation stands first. */
async function tryOut({ label, ids, isRead }: Label, lang: Lang): Promise<Tried> {
  const criteria = parseCriteria(new URLSearchParams({ q: label }));
  const result = await findListings(edition, criteria, { lang, now });
  const similar = await findSimilarSearches(edition, criteria, { lang, now, result });
  const before = { before: 0, amid: amidAfter, behind: result.hits.length }[similar.where];
  const page = result.hits.toSpliced(before, 0, ...similar.hits);
  return {
    ...{ label, ids, isRead },
    result: placeOf(
      ids,
      result.hits.map((hit) => hit.occupationId),
    ),
    page: placeOf(
      ids,
      page.map((hit) => hit.occupationId),
    ),
    ranked: placeOf(
      ids,
      ranker.nearest(label, shown).map((near) => near.id),
    ),
  };
}

function placeOf(right: readonly string[], ids: readonly string[]) {
  return ids.findIndex((id) => right.includes(id)) + 1 || Infinity;
}

function figuresOf(some: readonly Tried[]) {
  const share = (of: (one: Tried) => boolean) => (some.filter(of).length / some.length).toFixed(3);
  return {
    names: String(some.length),
    "result alone": share(({ result }) => result <= shown),
    "the page": share(({ page }) => page <= shown),
    "first on the page": share(({ page }) => page === 1),
    "ranker alone": share(({ ranked }) => ranked <= shown),
  };
}

function inWords(place: number) {
  return place <= shown ? String(place) : "-";
}

/** The same half each time. */
function isInHalf(label: string) {
  let hash = 0x811c9dc5;
  for (const letter of fold(label)) hash = Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 0x01000193);
  return ((hash >>> 16) & 1) === 0;
}
