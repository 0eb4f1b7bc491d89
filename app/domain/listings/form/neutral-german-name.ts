/** "Schweißer/in" → "Schweißer (m/w/d)": the short form that stands on doors, made from the vocabulary's name. */
export function neutralGermanName(occupation: string) {
  const name = occupation
    .replace(/\s*\([^)]*\/[^)]*\)/g, "")
    .replace(/\/r\b/g, "r")
    .replace(/\/-?\p{L}*(in|frau)(?!\p{L})/gu, "");
  return `${name} (m/w/d)`;
}
