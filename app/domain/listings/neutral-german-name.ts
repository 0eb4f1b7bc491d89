import { withoutGenderMarks } from "./gender-marks.ts";

/** "Schweißer/in" → "Schweißer (m/w/d)": the short form that stands on doors, made from the vocabulary's name. */
export function neutralGermanName(occupation: string) {
  const oneName = occupation.replace(/\s*\([^)]*\/[^)]*\)/g, "").replace(/\/-?\p{L}*(in|frau)(?!\p{L})/gu, "");
  return `${withoutGenderMarks(oneName)} (m/w/d)`;
}
