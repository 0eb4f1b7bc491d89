export type Found = { file: string; major: number };

/** That of the server's own version, or the next newer one, which knows older servers; null where all are too old. */
export function chooseProgram(found: readonly Found[], server: number | null): Found | null {
  const ascending = found.toSorted((one, other) => one.major - other.major);
  if (server === null) return ascending.at(-1) ?? null;
  return ascending.find(({ major }) => major >= server) ?? null;
}
