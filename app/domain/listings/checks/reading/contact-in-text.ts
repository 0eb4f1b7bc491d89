import { contactSigns } from "../rules/contact-signs.ts";
import type { Found } from "./book-of.ts";

/** Numbers, addresses and links, in whatever language they stand. */
export function contactInText(text: string): Found[] {
  const found = contactSigns.flatMap(({ subject, find, before, around }) =>
    [...text.matchAll(find)].flatMap((match): Found[] => {
      const from = match.index;
      if (before?.test(text.slice(Math.max(0, from - 30), from))) return [];
      if (around?.test(lineOf(text, from))) return [];
      const words = match[0].trimEnd().replace(/[.,;:!?]+$/, "");
      return [{ subject, from, to: from + words.length, words, replace: null }];
    }),
  );
  return found.filter((one, index) => !found.some((other, at) => at !== index && covers(other, one, at < index)));
}

function lineOf(text: string, at: number) {
  const end = text.indexOf("\n", at);
  return text.slice(text.lastIndexOf("\n", at - 1) + 1, end === -1 ? text.length : end);
}

/** The mail address also holds a name of a site: the longer one is told. */
function covers(other: Found, one: Found, isBefore: boolean) {
  if (other.from >= one.to || one.from >= other.to) return false;
  const [longer, length] = [other.to - other.from, one.to - one.from];
  return longer > length || (longer === length && isBefore);
}
