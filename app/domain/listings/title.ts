import type { Kind, Lang } from "#db/codes.ts";
import type { Texts } from "#app/platform/i18n/texts.ts";

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
  titleDe: string;
  titlePl: string | null;
  titleCs: string | null;
  occupationDe: string;
  occupationPl: string;
  occupationCs: string;
};

const neutral = { pl: "(k/m)", cs: "(m/ž)" } as const;

/** The title in the reader's language: the company's own where there is one, else made from kind and occupation. */
export function titleIn(t: Texts, lang: Lang, listing: Titled): string {
  if (lang === "de") return listing.titleDe;
  const own = lang === "pl" ? listing.titlePl : listing.titleCs;
  if (own) return own;
  const occupation = occupationIn(lang, listing);
  if (listing.kind !== "job") return t(`listing:title.${listing.kind}`, { occupation });
  const name = occupation.charAt(0).toUpperCase() + occupation.slice(1);
  return occupation.includes("/") ? name : `${name} ${neutral[lang]}`;
}

/** What stands on the door, for who reads another language: German, and to be marked as such. */
export function originalTitle(lang: Lang, { titleDe }: Pick<Titled, "titleDe">) {
  return lang === "de" ? null : titleDe;
}

export function occupationIn(lang: Lang, { occupationDe, occupationPl, occupationCs }: Titled) {
  return { de: occupationDe, pl: occupationPl, cs: occupationCs }[lang];
}
