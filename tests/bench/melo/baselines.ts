/** The two baselines of the benchmark that need no model, as it runs them: rank_bm25 and scikit-learn's defaults. */
type Scorer = (query: string) => Float32Array;

export function bm25(labels: readonly string[]): Scorer {
  const texts = labels.map((label) => plain(label).split(" "));
  const length = texts.reduce((sum, words) => sum + words.length, 0) / texts.length;
  const postings = new Map<string, Map<number, number>>();
  for (const [text, words] of texts.entries())
    for (const word of words) {
      const of = postings.get(word) ?? new Map<number, number>();
      postings.set(word, of.set(text, (of.get(text) ?? 0) + 1));
    }
  const idf = (texts_: number) => Math.log(labels.length - texts_ + 0.5) - Math.log(texts_ + 0.5);
  const all = [...postings.values()].map(({ size }) => idf(size));
  const least = (0.25 * all.reduce((sum, one) => sum + one, 0)) / all.length;
  return (query) => {
    const scores = new Float32Array(labels.length);
    for (const word of plain(query).split(" ")) {
      const of = postings.get(word) ?? new Map<number, number>();
      const rarity = idf(of.size) < 0 ? least : idf(of.size);
      for (const [text, count] of of) {
        const share = (count * 2.5) / (count + 1.5 * (0.25 + (0.75 * (texts[text]?.length ?? 0)) / length));
        scores[text] = (scores[text] ?? 0) + rarity * share;
      }
    }
    return scores;
  };
}

export function tfIdf(labels: readonly string[]): Scorer {
  const texts = labels.map(countsOf);
  const postings = new Map<string, { text: number; count: number }[]>();
  for (const [text, counts] of texts.entries())
    for (const [stretch, count] of counts) {
      const of = postings.get(stretch);
      if (of) of.push({ text, count });
      else postings.set(stretch, [{ text, count }]);
    }
  const idf = (stretch: string) => Math.log((1 + labels.length) / (1 + (postings.get(stretch)?.length ?? 0))) + 1;
  const lengthOf = (counts: ReadonlyMap<string, number>) =>
    Math.sqrt([...counts].reduce((sum, [stretch, count]) => sum + (count * idf(stretch)) ** 2, 0));
  const lengths = texts.map(lengthOf);
  return (query) => {
    const scores = new Float32Array(labels.length);
    for (const [stretch, asked] of countsOf(query)) {
      const rarity = idf(stretch) ** 2;
      for (const { text, count } of postings.get(stretch) ?? [])
        scores[text] = (scores[text] ?? 0) + (asked * count * rarity) / (lengths[text] ?? 1);
    }
    return scores;
  };
}

function countsOf(text: string) {
  const letters = plain(text);
  const counts = new Map<string, number>();
  for (const length of [1, 2, 3])
    for (let start = 0; start + length <= letters.length; start++) {
      const stretch = letters.slice(start, start + length);
      counts.set(stretch, (counts.get(stretch) ?? 0) + 1);
    }
  return counts;
}

/** As the benchmark: what is not ASCII is left out. */
function plain(text: string) {
  return text
    .toLowerCase()
    .normalize("NFKD")
    .replace(/\P{ASCII}/gu, "");
}
