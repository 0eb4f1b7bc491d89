import type { Lang } from "#db/codes.ts";
import type { WayText } from "#app/domain/listings/card/way-text.ts";
import type { Way } from "#app/domain/places/way.ts";

/** Null where the search names no place from which to go. */
export function wayInWords(way: Way | null, lang: Lang): WayText | null {
  return way && { km: way.km, minutes: way.minutes, via: way.via ? way.via.name[lang] : null };
}
