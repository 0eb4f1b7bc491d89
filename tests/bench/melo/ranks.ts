/** As trec_eval counts: the first hundred, and of two with the same score the later first. */
export const counted = 100;

/** Where the first right one of all labels stands. */
export function rankOfLabel(scores: Float32Array, right: ReadonlySet<number>) {
  let [best, at] = [-Infinity, -1];
  for (const label of right) {
    const score = rounded(scores[label] ?? 0);
    if (score > best || (score === best && label > at)) [best, at] = [score, label];
  }
  let rank = 1;
  for (const [label, exact] of scores.entries()) {
    const score = rounded(exact);
    if (score > best || (score === best && label > at)) rank++;
  }
  return rank;
}

const rounded = (score: number) => Math.round(score * 100_000);

export function figuresOf(ranks: readonly number[]) {
  const share = (within: number) => ranks.filter((rank) => rank <= within).length / ranks.length;
  const reciprocal = ranks.map((rank) => (rank > 0 && rank <= counted ? 1 / rank : 0));
  return {
    MRR: reciprocal.reduce((sum, one) => sum + one, 0) / ranks.length,
    "A@1": share(1),
    "A@5": share(5),
    "A@10": share(10),
  };
}
