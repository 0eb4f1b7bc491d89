import type { MissedHome, MissedThere, TransitAnswer, TransitLeg, WorkedShift } from "#app/domain/timetable/transit.ts";
import { transitLimits } from "#app/domain/timetable/transit-limits.ts";
import { formatHours } from "#app/platform/i18n/format.ts";
import type { Lang } from "#app/platform/i18n/locales.ts";
import type { Texts } from "#app/platform/i18n/texts.ts";
import type { WayWithoutCar } from "./find-way-without-car.server.ts";

type Reader = { t: Texts; lang: Lang };

export const clock = (lang: Lang, time: string) => formatHours(lang, time, null);

/** One part of a way: "Bus 27: Musterau Bahnhof 05:05 – Beispielstadt Bahnhof 05:27". */
export function legText({ t, lang }: Reader, leg: TransitLeg, crossings: WayWithoutCar["crossings"]) {
  if (leg.kind === "ride") {
    const line = t(`transit:line.${leg.line.kind}`, { name: leg.line.name });
    const said = {
      line,
      from: leg.from,
      to: leg.to,
      departs: clock(lang, leg.departs),
      arrives: clock(lang, leg.arrives),
    };
    return t(leg.onCall ? "transit:leg.onCall" : "transit:leg.ride", said);
  }
  const [via, count] = [leg.via === null ? undefined : crossings[leg.via], leg.minutes];
  return via === undefined ? t(`transit:leg.${leg.kind}`, { count }) : t(`transit:leg.${leg.kind}Over`, { count, via });
}

type Missed = { from: string; to: string; shift: WorkedShift };

/** Why one is not there before the shift begins. */
function missedThereText({ t, lang }: Reader, missed: MissedThere, { from, to, shift }: Missed) {
  switch (missed.why) {
    case "first_too_late":
      return t("transit:missed.firstTooLate", {
        arrives: clock(lang, missed.arrives),
        begins: clock(lang, shift.begins),
      });
    case "too_early":
      return t("transit:missed.tooEarly", { arrives: clock(lang, missed.arrives), begins: clock(lang, shift.begins) });
    default:
      return nothingText(t, missed.why, { from, to, shift });
  }
}

/** Why one does not come home after it ends. */
function missedHomeText({ t, lang }: Reader, missed: MissedHome, { from, to, shift }: Missed) {
  switch (missed.why) {
    case "last_too_early":
      return t("transit:missed.lastTooEarly", { departs: clock(lang, missed.departs), ends: clock(lang, shift.ends) });
    case "long_wait":
      return t("transit:missed.longWait", { departs: clock(lang, missed.departs), ends: clock(lang, shift.ends) });
    default:
      return nothingText(t, missed.why, { from, to, shift });
  }
}

type Nothing = "no_stop_at_home" | "no_stop_at_work" | "no_connection";

function nothingText(t: Texts, why: Nothing, { from, to, shift }: Missed) {
  if (why === "no_stop_at_home") return t("transit:missed.noStopAtHome", { place: from });
  if (why === "no_stop_at_work") return t("transit:missed.noStopAtWork", { place: to });
  if (shift.day === "sunday") return t("transit:missed.nothingOnSundays");
  return t("transit:missed.noConnection", { count: transitLimits.wholeWay });
}

/** Two reasons that say the same are one. */
export function missedTexts(reader: Reader, answer: TransitAnswer, { from, to }: Pick<Missed, "from" | "to">) {
  const { missedThere, missedHome, shift } = answer;
  const texts = [
    ...(missedThere ? [missedThereText(reader, missedThere, { from, to, shift })] : []),
    ...(missedHome ? [missedHomeText(reader, missedHome, { from, to, shift })] : []),
  ];
  return [...new Set(texts)];
}
