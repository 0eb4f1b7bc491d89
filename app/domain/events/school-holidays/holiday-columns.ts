import { langs } from "#db/codes.ts";
import { fold } from "#db/fold.ts";
import { textsOf } from "#app/platform/i18n/texts.ts";
import { type SchoolHolidayKind, schoolHolidayKinds } from "./school-holiday-kinds.ts";

/** What a table of school holidays says, in the order of the template. */
export const holidayColumns = ["area", "kind", "from", "until", "source", "sourceDay"] as const;
export type HolidayColumn = (typeof holidayColumns)[number];

const texts = langs.map(textsOf);

/** By its name in any of the languages, however it is spelt. */
export function holidayColumnNamed(name: string): HolidayColumn | undefined {
  const wanted = fold(name);
  return holidayColumns.find((column) => texts.some((t) => fold(t(`schoolHoliday:field.${column}`)) === wanted));
}

/** By its name in any of the languages, or its code. */
export function holidayKindWritten(written: string): SchoolHolidayKind | undefined {
  const wanted = fold(written);
  return schoolHolidayKinds.find(
    (kind) => kind === written.toLowerCase() || texts.some((t) => fold(t(`schoolHoliday:kind.${kind}`)) === wanted),
  );
}
