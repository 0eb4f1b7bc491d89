import { type Country, type Kind, type Lang, langs } from "#db/codes.ts";
import type { Texts } from "#app/platform/i18n/texts.ts";
import { titleLang } from "./conditions-by-country.ts";
import { neutralGermanName } from "./neutral-german-name.ts";

/** Select these wherever a listing is named; needs listing and occupation joined. */
export const titleColumns = [
  "listing.kind",
  "listing.title_de as titleDe",
  "listing.title_pl as titlePl",
  "listing.title_cs as titleCs",
  "occupation.name_de as occupationDe",
  "occupation.name_pl as occupationPl",
  "occupation.name_cs as occupationCs",
] as const;

export type Titled = {
  kind: Kind;
  titleDe: string | null;
  titlePl: string | null;
  titleCs: string | null;
  occupationDe: string;
  occupationPl: string;
  occupationCs: string;
};

const neutral = { pl: "(k/m)", cs: "(m/ž)" } as const;

/** The title in the reader's language: the company's own where there is one, else made from kind and occupation. */
export function titleIn(t: Texts, lang: Lang, listing: Titled): string {
  const own = ownTitleIn(lang, listing);
  if (own) return own;
  const occupation = lang === "de" ? neutralGermanName(listing.occupationDe) : occupationIn(lang, listing);
  if (listing.kind !== "job") return t(`listing:title.${listing.kind}`, { occupation });
  if (lang === "de") return occupation;
  const name = occupation.charAt(0).toUpperCase() + occupation.slice(1);
  return occupation.includes("/") ? name : `${name} ${neutral[lang]}`;
}

type OwnTitles = Pick<Titled, "titleDe" | "titlePl" | "titleCs">;

/** What stands on the door, for who reads another language, to be marked as being in its own. */
export function originalTitle(lang: Lang, titles: OwnTitles, countries: readonly Country[]) {
  const original = doorTitle(titles, countries);
  return original?.lang === lang ? null : original;
}

/** In the language of the place of work, or in whichever the company wrote. */
export function doorTitle(titles: OwnTitles, countries: readonly Country[]): { lang: Lang; text: string } | null {
  for (const lang of [titleLang(countries), ...langs]) {
    const text = ownTitleIn(lang, titles);
    if (text) return { lang, text };
  }
  return null;
}

function ownTitleIn(lang: Lang, { titleDe, titlePl, titleCs }: OwnTitles) {
  return { de: titleDe, pl: titlePl, cs: titleCs }[lang];
}

export function occupationIn(lang: Lang, { occupationDe, occupationPl, occupationCs }: Titled) {
  return { de: occupationDe, pl: occupationPl, cs: occupationCs }[lang];
}
