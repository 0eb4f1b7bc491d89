/** Stands in an address for whatever may be there. */
export const anything = ":anything";

/** The parts of a path between its slashes; null where one of them cannot be read. */
export function segmentsOf(path: string): string[] | null {
  try {
    return path
      .split("/")
      .filter((segment) => segment !== "")
      .map(decodeURIComponent);
  } catch {
    return null;
  }
}

/** Whether a path is one of these, or where it begins like one of them. In any language: the first part counts for nothing. */
export function isLike(path: string, shapes: readonly string[]) {
  const given = segmentsOf(path) ?? [];
  return shapes.some((shape) => {
    const wanted = segmentsOf(shape) ?? [];
    return given.length === wanted.length && wanted.every((word, at) => at === 0 || fits(given[at], word));
  });
}

function fits(segment: string | undefined, wanted: string) {
  return wanted === anything || segment === wanted;
}
