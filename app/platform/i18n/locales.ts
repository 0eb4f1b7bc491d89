import { type Lang, langs } from "#db/codes.ts";

export { langs, type Lang };
export const sourceLang: Lang = "de";

/** What search engines read of a page's versions: one for each language, and the one for everybody else. */
export function hreflangs(pathIn: (lang: Lang) => string, offered: readonly Lang[] = langs) {
  return [
    ...offered.map((lang): { hreflang: string; path: string } => ({ hreflang: lang, path: pathIn(lang) })),
    { hreflang: "x-default", path: pathIn(firstOf(offered)) },
  ];
}

/** Of a board that does not speak our own language the first of those that it speaks. */
export const firstOf = (offered: readonly Lang[]): Lang =>
  offered.includes(sourceLang) ? sourceLang : (offered[0] ?? sourceLang);

export function isLang(value: unknown): value is Lang {
  return langs.some((lang) => lang === value);
}
