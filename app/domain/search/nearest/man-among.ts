/** Of a woman's name the man's, where that is among the known words: a name is the same for both. */
export function manAmong(known: ReadonlySet<string>) {
  return (word: string): string => {
    for (const [woman, men] of endings) {
      if (!word.endsWith(woman)) continue;
      const found = men
        .map((man) => word.slice(0, -woman.length) + man)
        .find((man) => man.length >= 4 && known.has(man));
      if (found !== undefined) return found;
    }
    return word;
  };
}

const endings: readonly (readonly [woman: string, men: readonly string[]])[] = [
  ["in", ["", "e", "er"]],
  ["frau", ["mann"]],
  ["czka", ["k"]],
  ["cka", ["k"]],
  ["nice", ["nik"]],
  ["kyne", ["ce", "ec"]],
  ["ka", [""]],
  ["ice", ["ik"]],
];
