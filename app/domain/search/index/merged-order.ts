/** What is in order already, and the new ones among them. The new are few except once, when all are. */
export function mergedOrder(
  sorted: Uint32Array,
  unsorted: readonly number[],
  compare: (a: number, b: number) => number,
): Uint32Array<ArrayBuffer> {
  const coming = unsorted.toSorted(compare);
  const merged = new Uint32Array(sorted.length + coming.length);
  let taken = 0;
  for (let at = 0; at < merged.length; at++) {
    const [old, next] = [sorted[at - taken], coming[taken]];
    const takeNext = next !== undefined && (old === undefined || compare(next, old) < 0);
    merged[at] = (takeNext ? next : old) ?? 0;
    if (takeNext) taken++;
  }
  return merged;
}
