import { parsePhoneNumberFromString, type PhoneNumber } from "libphonenumber-js/max";
import { countries, type Country, type Lang } from "#db/codes.ts";
import { type Reading, refused, understood } from "./reading.ts";

/** The country from which somebody who reads this language most likely telephones. */
export const homeOf: Record<Lang, Country> = { de: "DE", pl: "PL", cs: "CZ" };

/**
 * A telephone number as every country can dial it: "+493581123456", with ";ext=12" where somebody has to be asked for.
 * One without a country code is of `home`, if it is a number there. Where it could be one of a neighbour instead, the
 * code is asked for: a wrong country would ring at a stranger's.
 */
export function readPhone(typed: string, home: Country): Reading<string> {
  const { number, extension } = split(typed);
  if (/\p{L}/u.test(number)) return refused("errors.phone");
  const written = (phone: PhoneNumber) => understood(writePhone(phone.number, extension));
  if (isInternational(number)) {
    const phone = parse(internationalDigits(number), home);
    return phone ? written(phone) : refused("errors.phone");
  }
  const digits = number.replace(/\D/g, "");
  const atHome = inCountry(digits, home);
  if (atHome) return written(atHome);
  const readings = otherReadings(digits, home);
  const [only] = readings;
  if (!only) return refused("errors.phone");
  if (readings.length === 1 && only.country === home) return written(only);
  return refused("errors.phoneCountry", { numbers: readings.map((one) => one.formatInternational()).join(", ") });
}

/** Only Germany dials a 0 inside the country that is left out from abroad; the others have nine digits always. */
function inCountry(digits: string, country: Country) {
  const asDialled = country === "DE" ? /^0[1-9]/ : /^[1-9]\d{8}$/;
  return asDialled.test(digits) ? parse(digits, country) : null;
}

/** The same digits in the neighbours' countries, with the 0 that a table ate or without an old one, with the + of a code. */
function otherReadings(digits: string, home: Country) {
  const found = [
    ...countries.filter((country) => country !== home).map((country) => inCountry(digits, country)),
    home === "DE" && /^[1-9]/.test(digits) ? parse(`0${digits}`, "DE") : null,
    home !== "DE" && digits.startsWith("0") ? inCountry(digits.slice(1), home) : null,
    /^(49|48|420)/.test(digits) ? parse(`+${digits}`, home) : null,
  ].filter((phone) => phone !== null);
  return found.filter(({ number }, index) => found.findIndex((other) => other.number === number) === index);
}

function parse(number: string, country: Country): PhoneNumber | null {
  const phone = parsePhoneNumberFromString(number, { defaultCountry: country, extract: false });
  return phone?.isValid() ? phone : null;
}

export const isInternational = (number: string) => /^[\s(+]*(\+|00)/.test(number);

/** "+49 (0)3581" and "0049 3581" are the same; what stands between the digits says nothing. */
export function internationalDigits(number: string) {
  return `+${number.replace(/\(0\)/, "").replace(/\D/g, "").replace(/^00/, "")}`;
}

/** In the manner of RFC 3966, which is also what stands behind "tel:". */
export function writePhone(number: string, extension: string | undefined) {
  return `${number}${extension ? `;ext=${extension}` : ""}`;
}

/** Words around a number: what kind it is before it, whom to ask for after it. */
function split(typed: string) {
  const text = typed.normalize("NFKC").replace(label, "").trim();
  const [, number = text, extension] = withExtension.exec(text) ?? [];
  return { number, extension };
}

const label =
  /^[\s(]*(tel|telefon|telefonní číslo|telefonnummer|mobil|handy|fon|phone|nr|č|kom|komórka|komórkowy)\b[\s.:)-]*/iu;
const withExtension =
  /^(.*?\d.*?)[\s,;/-]*(?:app|apparat|durchwahl|dw|nst|nebenstelle|wew|wewn|wewnętrzny|linka|kl|klapka|ext|;ext=|x|#)[\s.:=]*(\d{1,6})$/iu;
