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
  return longest(found);
}

/** As far as a line of a list goes; a text without line ends is not read as a whole for each sign in it. */
const reach = 200;

function lineOf(text: string, at: number) {
  const before = text.slice(Math.max(0, at - reach), at);
  const behind = text.slice(at, at + reach);
  return (before.split("\n").at(-1) ?? "") + (behind.split("\n")[0] ?? "");
}

/** The mail address also holds a name of a site: the longer one is told. */
function longest(found: Found[]) {
  const kept: Found[] = [];
  for (const one of found.toSorted((a, b) => a.from - b.from)) {
    const last = kept.at(-1);
    if (!last || one.from >= last.to) kept.push(one);
    else if (one.to - one.from > last.to - last.from) kept.splice(-1, 1, one);
  }
  return kept;
}
