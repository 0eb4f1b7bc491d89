import type { Kind, Lang } from "#db/codes.ts";
import { titleIn } from "#app/domain/listings/listing.ts";
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

export type TitleRow = {
  kind: Kind;
  titleDe: string;
  titlePl: string | null;
  titleCs: string | null;
  occupationDe: string;
  occupationPl: string;
  occupationCs: string;
};

export function listingTitle(t: Texts, lang: Lang, row: TitleRow) {
  const { kind, titleDe, titlePl, titleCs } = row;
  const occupation = { nameDe: row.occupationDe, namePl: row.occupationPl, nameCs: row.occupationCs };
  return titleIn(t, lang, { kind, titleDe, titlePl, titleCs, occupation });
}
