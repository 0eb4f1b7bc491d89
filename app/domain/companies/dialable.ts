import type { Country } from "#db/codes.ts";

/** What a number looks like inside its country, in digits. Only Germany dials a 0 before it that goes abroad. */
const national: Record<Country, { code: string; form: RegExp }> = {
  DE: { code: "49", form: /^0[1-9]\d+$/ },
  PL: { code: "48", form: /^[1-9]\d{8}$/ },
  CZ: { code: "420", form: /^[1-9]\d{8}$/ },
};

/**
 * A number as every country can dial it. One without a country code is of `home`; where nobody knows that, or it does
 * not look like a number of that country, it stays as typed: a wrong country would ring at a stranger's.
 */
export function dialable(typed: string, home: Country | null) {
  const text = typed.trim().replace(/^[^\d+(]+/, "");
  const [number] = /^[^\p{L},;]*/u.exec(text) ?? [""];
  const shown = international(number, home);
  const [, extension] = /^\D*(\d{1,5})\D*$/.exec(text.slice(number.length)) ?? [];
  return {
    shown: shown + text.slice(number.length),
    href: `tel:${shown.replace(/[^\d+]/g, "")}${extension ? `;ext=${extension}` : ""}`,
  };
}

function international(number: string, home: Country | null) {
  if (/^[\s(]*(\+|00)/.test(number)) {
    return `+${number.replace(/^[\s(]*(\+|00)/, "").replace(/\(0\)/, " ")}`.replace(/[()]/g, "").replace(/ {2,}/g, " ");
  }
  if (!home || !national[home].form.test(number.replace(/\D/g, ""))) return number;
  const rest = home === "DE" ? number.replace("0", "") : number;
  return `+${national[home].code} ${rest.replace(/[()]/g, "").replace(/^[\s/-]+/, "")}`;
}
