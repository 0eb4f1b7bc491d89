type Tag = { folded: string; name: string };

const most = 8;

/** The company's words that an application does not have yet, those it uses most first; the others are found by typing. */
export function tagsToOffer(known: readonly (Tag & { count: number })[], has: readonly Tag[]): Tag[] {
  return known
    .filter(({ folded }) => !has.some((tag) => tag.folded === folded))
    .toSorted((one, other) => other.count - one.count)
    .slice(0, most);
}
