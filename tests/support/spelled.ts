import fc from "fast-check";

const key = fc.stringMatching(/^[A-Za-z0-9_-]{43}$/);
const hex = (sign: string) => (sign.codePointAt(0) ?? 0).toString(16).padStart(2, "0");
/** How somebody may write one sign of an address. */
const signs: ((sign: string) => string)[] = [
  (sign) => sign,
  (sign) => `%${hex(sign)}`,
  (sign) => `%${hex(sign).toUpperCase()}`,
  (sign) => `%25${hex(sign)}`,
  (sign) => sign.toUpperCase(),
  (sign) => sign.toLowerCase(),
];
const slashes = ["/", "//", "/./", "/x/../", "%2F", "%2f", "%252F", "/%20"];
const ends = ["", ".", "...", "/", "//", ";x=1", "%00", "%E0%A4%A", "%3Fx", "=", "/anna.nowak@poczta.example", ".data"];
const beginnings = ["", "", "", "", "/", "/de", "/nowhere", "//board.example", "http://board.example"];

/** A path with a key in it, spelled in one of the ways that servers forgive, and the key as it stands there. */
export function spelled(pattern: string) {
  const parts = fc.record({
    key,
    ways: fc.array(fc.nat(signs.length - 1), { minLength: 1, maxLength: 20 }),
    slash: fc.constantFrom("/", ...slashes),
    end: fc.constantFrom(...ends),
    beginning: fc.constantFrom(...beginnings),
    mostly: fc.boolean(),
  });
  return parts.map(({ key, ways, slash, end, beginning, mostly }) => {
    let at = 0;
    const odd = (text: string) =>
      [...text].map((sign) => (mostly ? sign : (signs[ways[at++ % ways.length] ?? 0]?.(sign) ?? sign))).join("");
    const words = pattern.split("/").filter(Boolean);
    const path = words.map((word) => odd(/^:(token|draft)$/.test(word) ? key : plain(word)));
    return { key, path: `${beginning}/${path.join(slash)}${end}` };
  });
}

const plain = (word: string) => (word === ":lang" ? "pl" : word.replace(/^:.+$/, "0123456789"));

/** Whether a text gives away a part of a key that is long enough to be one, however it is spelled. */
export function givesAway(text: string, key: string) {
  const plainText = decoded(text).toLowerCase();
  const known = key.toLowerCase();
  return Array.from({ length: known.length - 7 }, (_, at) => known.slice(at, at + 8)).some((part) =>
    plainText.includes(part),
  );
}

function decoded(text: string): string {
  const next = text.replace(/%([0-9a-f]{2})/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
  return next === text ? text : decoded(next);
}
