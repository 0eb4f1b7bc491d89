// A face of this room: other nouns may import it.

import type { Day } from "#db/schema.ts";
import { isDay } from "#app/platform/days.ts";
import { isLikely, type Rate } from "./rate.ts";
import { ecbRows } from "./read-ecb-rates.ts";

/** All days since 1999 as CSV are two megabytes, as XML not quite eight. */
export const largestRateFile = 8 * 1024 * 1024;
const mostLines = 400_000;
/** What is older is converted by nobody. */
export const daysTaken = 90;

export type RateFault =
  | { reason: "noText" | "packed" | "entities" | "tooLong" | "noRates" }
  | { reason: "unlikely" | "future"; day: Day };
export type RateFile = { ok: true; rates: Rate[] } | { ok: false; fault: RateFault };

/** A file that somebody uploads as the ECB's: its latest days, or what is wrong with it. */
export function readRateFile(bytes: Uint8Array, today: Day): RateFile {
  if (bytes[0] === 0x50 && bytes[1] === 0x4b) return refused({ reason: "packed" });
  const text = textOf(bytes);
  if (text === null) return refused({ reason: "noText" });
  return readRateText(text, today);
}

/** The same of its text. One day that cannot be right makes the whole file doubtful. */
export function readRateText(text: string, today: Day): RateFile {
  if (/<!(?:DOCTYPE|ENTITY)/i.test(text)) return refused({ reason: "entities" });
  if ((text.match(/\n|<Cube/g)?.length ?? 0) > mostLines) return refused({ reason: "tooLong" });
  const said = ecbRows(text).filter(({ day, PLN, CZK }) => isDay(day) && !Number.isNaN(PLN + CZK));
  const late = said.find(({ day }) => day > today);
  if (late) return refused({ reason: "future", day: late.day });
  const wrong = said.find((rate) => !isLikely(rate));
  if (wrong) return refused({ reason: "unlikely", day: wrong.day });
  const byDay = new Map(said.map((rate) => [rate.day, rate]));
  const rates = [...byDay.values()].sort((one, other) => other.day.localeCompare(one.day)).slice(0, daysTaken);
  return rates.length === 0 ? refused({ reason: "noRates" }) : { ok: true, rates };
}

/** In the layout of the ECB's own history, so that one reader reads both. */
export function writeRateText(rates: readonly Rate[]) {
  return ["Date,PLN,CZK", ...rates.map(({ day, PLN, CZK }) => `${day},${PLN},${CZK}`)].join("\n");
}

const refused = (fault: RateFault): RateFile => ({ ok: false, fault });

function textOf(bytes: Uint8Array) {
  try {
    const text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    return text.includes("\0") ? null : text;
  } catch {
    return null;
  }
}
