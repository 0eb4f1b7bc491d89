import { hasGenderMark, withoutGenderMarks } from "#app/domain/listings/gender-marks.ts";
import { shortened } from "./shortened.ts";

/** A title that is too long keeps the sign that everybody is meant. */
export function shortTitle(title: string, most: number): string {
  if (title.length <= most) return title;
  const mark = hasGenderMark(title) ? " (m/w/d)" : "";
  return shortened(withoutGenderMarks(title), most - mark.length, "") + mark;
}
