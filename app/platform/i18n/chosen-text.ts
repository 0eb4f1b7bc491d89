import { type Lang, langs } from "#db/codes.ts";

/** In the reader's language, else in German, else in whatever language there is. */
export function chosenText<Text extends { lang: Lang }>(texts: readonly Text[], lang: Lang): Text | undefined {
  return [lang, ...langs].flatMap((wish) => texts.find((text) => text.lang === wish) ?? [])[0];
}
