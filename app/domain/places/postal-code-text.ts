import type { Country } from "#db/codes.ts";

/** The vocabulary holds digits only; people write "02826", "59-900" and "460 01". */
export function postalCodeText(country: Country, digits: string) {
  if (country === "PL") return `${digits.slice(0, 2)}-${digits.slice(2)}`;
  return country === "CZ" ? `${digits.slice(0, 3)} ${digits.slice(3)}` : digits;
}
