import { foldedForms, searchableName } from "#db/fold.ts";

const mostWords = 6;

/** Each word in the forms in which it may be stored: every word has to be found, in whichever form. */
export type DeskSearch = { words: string[][]; number: string };

export function readDeskSearch(q: string): DeskSearch {
  return { words: q.split(/\s+/).map(formsOf).filter(isSaid).slice(0, mostWords), number: numberIn(q) };
}

/** Whether a text has this word, or one that begins so. */
export function hasWord(text: string, forms: readonly string[]) {
  const searchable = searchableName(text);
  return forms.some((form) => searchable.includes(` ${form}`));
}

/** "Kowalska-Nowak" is two words to whoever looks for one of them, and one thing to whoever types it whole. */
const formsOf = (word: string) => foldedForms(word).filter((form) => form !== "");
const isSaid = (forms: readonly string[]) => forms.length > 0;

/** The start of an application's number as it is stored, with or without its dash; empty for what cannot be one. */
function numberIn(q: string) {
  const typed = q.replace(/[\s\-–]/g, "").toUpperCase();
  if (!/^[2-9A-Z]{3,8}$/.test(typed)) return "";
  return typed.length > 4 ? `${typed.slice(0, 4)}-${typed.slice(4)}` : typed;
}
