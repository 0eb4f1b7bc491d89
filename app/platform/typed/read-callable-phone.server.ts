import { parsePhoneNumberFromString } from "libphonenumber-js/max";
import type { Country } from "#db/codes.ts";
import { readPhone } from "./phone.server.ts";
import { type Reading, refused } from "./reading.ts";

/** Whoever calls these pays for it. */
const dear: ReadonlySet<string | undefined> = new Set(["PREMIUM_RATE", "SHARED_COST", "UAN", "PAGER", "VOICEMAIL"]);

/**
 * A number that somebody else is asked to call: one of Europe, and none that costs more than a call. Others are how numbers
 * earn money for whoever lets them be called back.
 */
export function readCallablePhone(typed: string, home: Country): Reading<string> {
  const reading = readPhone(typed, home);
  if (!reading.ok) return reading;
  const type = parsePhoneNumberFromString(reading.value)?.getType();
  return /^\+[34]/.test(reading.value) && !dear.has(type) ? reading : refused("callback:errors.phone");
}
