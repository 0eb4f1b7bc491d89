/** Where somebody was on a page that is about to be loaded again with another query. */
export type Place = { path: string; name: string; value: string; scroll: number };

export function writePlace(place: Place) {
  return JSON.stringify(place);
}

/** The place, if it belongs to this page and nobody else has written there. */
export function readPlace(text: string | null, path: string): Place | null {
  try {
    const place = JSON.parse(text ?? "null") as Partial<Place> | null;
    if (place?.path !== path || typeof place.name !== "string" || typeof place.value !== "string") return null;
    return { path, name: place.name, value: place.value, scroll: Number(place.scroll) || 0 };
  } catch {
    return null;
  }
}
