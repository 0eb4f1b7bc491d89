/** A number of a form: many write "38,5 h" or "40 Std." where hours are asked for. */
export const readMeasured = (typed: string) =>
  readNumber(typed.replace(/(?<=\d)\s*(h|std\.?|stunden|godz\.?|godziny?|hod\.?|hodiny?)$/i, ""));

/**
 * "1.234,50", "1 234,50" and "1'234.5" are the same number to the people who type them. Groups have three digits and
 * one sign between all of them, so "1.500" is fifteen hundred. "15 50" and "12.34.56" are nothing that we would guess at,
 * nor is "1,500", fifteen hundred to some and one and a half to others: NaN.
 */
export function readNumber(typed: string) {
  const text = typed.normalize("NFKC").replace(/[−–]/g, "-").replace(/’/g, "'").trim();
  const [, sign = "", digits = ""] = /^([-+]?) ?(.+)$/.exec(text) ?? [];
  const number = decimal(digits) ?? grouped(digits);
  return number === null ? NaN : Number(`${sign}${number}`);
}

function decimal(text: string) {
  const [, whole, rest] = /^(\d*)[.,](\d+)$/.exec(text) ?? /^(\d+)[.,]?$/.exec(text) ?? [];
  if (whole === undefined) return null;
  const couldBeGroup = rest?.length === 3 && /^[1-9]\d{0,2}$/.test(whole);
  return couldBeGroup ? null : `${whole || "0"}.${rest ?? "0"}`;
}

function grouped(text: string) {
  const [, whole, , rest] = /^([1-9]\d{0,2}(?:([.,' ])\d{3})(?:\2\d{3})*)(?:(?!\2)[.,](\d+))?$/.exec(text) ?? [];
  return whole === undefined || /^\d+,\d{3}$/.test(text) ? null : `${whole.replace(/\D/g, "")}.${rest ?? "0"}`;
}
