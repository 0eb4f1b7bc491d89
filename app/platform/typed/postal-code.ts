import type { Country } from "#db/codes.ts";
import { type Reading, refused, understood } from "./reading.ts";

/** Five digits in all three countries, written differently; `country` where the writing says which. */
export type PostalCode = { digits: string; country: Country | null };

/** "02826", "D-02826", "59-900", "59900", "460 01", "46001"; "2826", which lost its zero in a table. */
export function readPostalCode(typed: string): Reading<PostalCode> {
  const text = typed
    .normalize("NFKC")
    .toUpperCase()
    .replace(/[‐-―−]/g, "-")
    .replace(/ *- */g, "-")
    .trim();
  const [, prefix = "", code = ""] = /^(?:(DE|D|PL|CZ)[- ]?)?(.*)$/.exec(text) ?? [];
  const digits = code.replace(/[- ]/g, "");
  if (!/^\d{5}$|^\d{2}[- ]\d{3}$|^\d{3} \d{2}$|^[1-9]\d{3}$/.test(code)) return refused("errors.postalCode");
  const written = /^\d\d-/.test(code) ? "PL" : /^\d{3} /.test(code) ? "CZ" : digits.length === 4 ? "DE" : null;
  const country = prefix === "" ? written : prefix === "D" ? "DE" : (prefix as Country); // the pattern names these
  if (written && country !== written) return refused("errors.postalCode");
  return understood({ digits: digits.padStart(5, "0"), country });
}

/** As it stands on an envelope in its country. */
export function writePostalCode(digits: string, country: Country) {
  if (country === "DE") return digits;
  return country === "PL" ? `${digits.slice(0, 2)}-${digits.slice(2)}` : `${digits.slice(0, 3)} ${digits.slice(3)}`;
}
