import type { Lang } from "#db/codes.ts";
import type { UnderstoodSearch } from "#app/domain/search/understood-search.ts";
import { crossValues } from "../cross-value.ts";
import type { Month } from "../months.ts";
import { cellsIn } from "./figures.ts";

/** Goes with a page of results as far as the guards of the site, also from the cache, and no further. */
export const searchNoteHeader = "X-Understood-Search";

/** What of a search is counted, as headers of its page: codes and ids, never a word that somebody typed. */
export function noteOfSearch(understood: UnderstoodSearch | null, lang: Lang): Record<string, string> {
  if (!understood) return {};
  const { districts, fields, occupations, country, found } = understood;
  const places = {
    ...{ lang: [lang], district: districts, field: fields, occupation: occupations, country: [country] },
    district_field: crossValues(districts, fields),
  };
  const cells = cellsIn(places).map(({ split, value }) => `${split}=${value}`);
  return { [searchNoteHeader]: [found ? "found" : "empty", ...cells].join(" ") };
}

/** Under which keys it is counted in a month: "2027-03 searches district musterau". */
export function keysOfNote(note: string, month: Month): string[] {
  const [found, ...cells] = note.split(" ");
  const measures = found === "empty" ? ["searches", "searches_empty"] : ["searches"];
  return cells.flatMap((cell) => measures.map((measure) => `${month} ${measure} ${cell.replace("=", " ")}`));
}
