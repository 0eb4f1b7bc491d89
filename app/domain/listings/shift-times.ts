import type { Shift } from "#db/codes.ts";
import { partsOfShifts, type ShiftPart } from "#db/shifts/shift-parts.ts";
import { formatHours } from "#app/platform/i18n/format.ts";
import type { Lang } from "#app/platform/i18n/locales.ts";
import type { Texts } from "#app/platform/i18n/texts.ts";
import { minutesOfClock } from "#app/platform/typed/minutes-of-clock.ts";

type Said = { part: ShiftPart; begins: string | null; ends: string | null };

/** When one of the shifts begins and ends, HH:MM; an end that is not later is on the next day. */
export type ShiftTime = { part: ShiftPart; begins: string; ends: string };

/** What readers can rely on: whole, and of what is worked. */
export function shownShiftTimes(shifts: readonly Shift[], said: readonly Said[]): ShiftTime[] {
  return partsOfShifts(shifts).flatMap((part) => {
    const { begins, ends } = said.find((one) => one.part === part) ?? {};
    return begins && ends ? [{ part, begins, ends }] : [];
  });
}

const dayLong = 24 * 60;

/** Whoever begins and ends at the same hour stays the day round. */
export function minutesOfShift({ begins, ends }: Pick<ShiftTime, "begins" | "ends">) {
  return (minutesOfClock(ends) - minutesOfClock(begins) + dayLong) % dayLong || dayLong;
}

/** "Frühschicht 05:40–13:40 Uhr". */
export function shiftTimeText(t: Texts, lang: Lang, { part, begins, ends }: ShiftTime) {
  const name = t(`listing:shiftPart.${part}`);
  if (begins === ends) return t("listing:shiftRound", { part: name, hour: formatHours(lang, begins, null) });
  return t("listing:shiftTime", { part: name, hours: formatHours(lang, begins, ends) });
}
