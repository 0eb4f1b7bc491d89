import { parsePhoneNumberFromString } from "libphonenumber-js/max";
import type { Country, Lang } from "#db/codes.ts";
import { textsFor } from "../i18n/request-lang.server.ts";
import { internationalDigits, isInternational, writePhone } from "./phone.server.ts";

/** A number as it is read and as it is dialled. */
export type PhoneView = { shown: string; href: string };

type Reader = { home: Country | null; lang: Lang };

/**
 * A stored number in the form of all three countries, the word for its extension in the reader's language. One from the
 * days when it was kept as typed is of `home` if it looks like a number there; otherwise, or where nobody knows `home`,
 * it stays as it is.
 */
export function phoneView(stored: string, { home, lang }: Reader): PhoneView {
  const text = stored.trim().replace(/^[^\d+(]+/, "");
  const number = (/^[^\p{L},;]*/u.exec(text)?.[0] ?? "").trimEnd();
  const rest = text.slice(number.length);
  const [, extension] = /^\D*(\d{1,6})\D*$/.exec(rest) ?? [];
  const phone = parse(number, home);
  const said = rest.startsWith(";ext=") ? ` ${textsFor(lang)("form.phoneExtension", { number: extension })}` : rest;
  return {
    shown: `${phone?.formatInternational() ?? number}${said}`,
    href: `tel:${writePhone(phone?.number ?? number.replace(/[^\d+]/g, ""), extension)}`,
  };
}

/** A number as text, in a field or a list; what is not one yet stays as it was typed. */
export function phoneText(stored: string | null, lang: Lang) {
  return stored && isWritten.test(stored) ? phoneView(stored, { home: null, lang }).shown : stored;
}

const isWritten = /^\+\d{4,}(;ext=\d+)?$/;

function parse(number: string, home: Country | null) {
  const phone = isInternational(number)
    ? parsePhoneNumberFromString(internationalDigits(number))
    : home && asDialled[home].test(number.replace(/\D/g, ""))
      ? parsePhoneNumberFromString(number.replace(/\D/g, ""), home)
      : undefined;
  return phone?.isPossible() ? phone : undefined;
}

/** What a number looks like inside its country, in digits. Only Germany dials a 0 before it that goes abroad. */
const asDialled: Record<Country, RegExp> = { DE: /^0[1-9]\d+$/, PL: /^[1-9]\d{8}$/, CZ: /^[1-9]\d{8}$/ };
