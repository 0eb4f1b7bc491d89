/** Numbers between 0 and 1 that are the same for the same seed. */
export function randomFrom(seed: number): () => number {
  let now = seed;
  return () => {
    now = (Math.imul(now, 1_103_515_245) + 12_345) & 0x7fffffff;
    return now / 0x80000000;
  };
}
