import { type Lang, langs } from "#db/codes.ts";

/** What whoever does not see a picture is told; null where it is not said in a language. */
export type AltTexts = Record<Lang, string | null>;

export type SaidAlt = { lang: Lang; alt: string };

export function saidOf(alts: AltTexts): SaidAlt[] {
  return langs.flatMap((lang) => (alts[lang] === null ? [] : [{ lang, alt: alts[lang] }]));
}

export function altsOf(said: readonly SaidAlt[]): AltTexts {
  const of = (lang: Lang) => said.find((one) => one.lang === lang)?.alt ?? null;
  return { de: of("de"), pl: of("pl"), cs: of("cs") };
}

/** Words that nobody has read yet. Taking some away never has to wait. */
export function altsNeedReading(shown: AltTexts, wanted: AltTexts) {
  return langs.some((lang) => wanted[lang] !== null && wanted[lang] !== shown[lang]);
}
