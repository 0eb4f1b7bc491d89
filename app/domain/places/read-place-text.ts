import type { Country } from "#db/codes.ts";
import { fold } from "#db/fold.ts";

export type PlaceText = {
  /** Digits only; null where none stands in the text. */
  postalCode: string | null;
  /** Of which country the code is, as far as its spelling tells. */
  codeOf: Country | null;
  /** What may be the place's name, folded: the whole text first, then what is left of it without additions. */
  names: string[];
  /** The country that was named beside the place. */
  country: Country | null;
};

/** What people write when they are asked for a place: "Musterau", "v Praze", "10115 Berlin", "Musterau, Sachsen". */
export function readPlaceText(text: string, behindTowns: ReadonlySet<string> = new Set()): PlaceText {
  const bare = (folded: string) => withoutTrailing(folded, behindTowns);
  const spelled = text.normalize("NFKC").replace(/\p{Dash}/gu, "-");
  const { postalCode, codeOf, rest } = readCode(spelled);
  const { country, rest: named } = withoutCountry(fold(rest));
  const parts = rest.split(/[,;()[\]/|•·]| - /).map((part) => withoutCountry(fold(part)).rest);
  const whole = [named, withoutLeading(named), bare(named)];
  const names = [...whole, ...parts, ...parts.map(withoutLeading), ...parts.map(bare)];
  return { postalCode, codeOf, names: [...new Set(names)].filter((name) => name.length > 1), country };
}

/** "02826", "59-900", "460 01", "D-02826", and "2826", of which a spreadsheet took the zero. */
function readCode(text: string): Pick<PlaceText, "postalCode" | "codeOf"> & { rest: string } {
  const found = /(?<![\p{L}\d])(?:(d|de|pl|cz)[- ]{1,2})?(\d{2}[ -]?\d{3}|\d{3} ?\d{2}|\d{4})(?!\d)/iu.exec(text);
  const [all = "", sign = "", written = ""] = found ?? [];
  const rest = text.replace(all, " ").replace(/\d+/g, " ");
  if (!found) return { postalCode: null, codeOf: null, rest };
  const digits = written.replace(/\D/g, "");
  if (digits.length === 4) return { postalCode: `0${digits}`, codeOf: "DE", rest };
  return { postalCode: digits, codeOf: countrySigns[sign.toLowerCase()] ?? spellingOf(written), rest };
}

const countrySigns: Record<string, Country> = { d: "DE", de: "DE", pl: "PL", cz: "CZ" };

function spellingOf(written: string): Country | null {
  if (written.includes("-")) return "PL";
  return /^\d{3} /.test(written) ? "CZ" : null;
}

const countryNames: Record<Country, string> = {
  DE: "deutschland germany niemcy nemecko brd de",
  PL: "polen polska poland polsko pl",
  CZ: "tschechien tschechische republik czechy czechia czech republic cesko ceska republika cz cr",
};

const countryOf = new Map<string, Country>([
  ...(Object.entries(countryNames) as [Country, string][]).flatMap(([country, names]) =>
    names.split(" ").map((name) => [name, country] as const),
  ),
]);

/** A country behind the name says where it lies. "Česká Lípa" and "Ceska" alone are names. */
function withoutCountry(folded: string): { country: Country | null; rest: string } {
  const [last = "", before = "", ...front] = folded.split(" ").reverse();
  const country = countryOf.get(last) ?? null;
  if (country === null || before === "") return { country: null, rest: folded };
  const isRepublic = last.startsWith("republi");
  if (isRepublic && !countryOf.has(before)) return { country: null, rest: folded };
  return { country, rest: (isRepublic ? front : [before, ...front]).reverse().join(" ") };
}

/** Words before a name that only say that a place comes: "w Poznaniu", "ve Znojmě", "Raum Stuttgart". */
const leading = new Set(
  `v ve w we z ze na do od u k ku in im aus bei nahe nach von um near around kolo kolem okoli okolice okolicach
  okolicy raum region umgebung nahe stadt miasto miescie miasta mesto meste gmina obec ort ortsteil ot plz psc kod`.split(
    /\s+/,
  ),
);

/** Words behind a name that say that round about will do; others the region has. */
const trailing = new Set(
  `umgebung okolice okoli und i a zentrum centrum mitte innenstadt sud nord ost west`.split(/\s+/),
);

function withoutLeading(folded: string) {
  const words = folded.split(" ");
  const first = words.findIndex((word) => !leading.has(word));
  return first === -1 ? folded : words.slice(first).join(" ");
}

/** Whether the name says more than a country or a part of it: of such a text nobody guesses which town begins so. */
export function isTelling(name: string, behindTowns: ReadonlySet<string>) {
  return name.split(" ").some((word) => ![countryOf, trailing, behindTowns, leading].some((known) => known.has(word)));
}

/** The name alone, without what stands before it or behind. */
function withoutTrailing(folded: string, behindTowns: ReadonlySet<string>) {
  const words = withoutLeading(folded).split(" ");
  const last = words.findLastIndex((word) => !trailing.has(word) && !behindTowns.has(word) && word.length > 1);
  return last === -1 ? folded : words.slice(0, last + 1).join(" ");
}
