import type { Day } from "#db/schema.ts";
import type { Country, Kind, Lang, ListingStatus } from "#db/codes.ts";
import { foldedForms } from "#db/fold.ts";
import type { Texts } from "#app/platform/i18n/texts.ts";
import { withoutGenderMarks } from "./gender-marks.ts";

type Visibility = { status: ListingStatus; deadline: Day; companySuspendedAt: string | null };

/** Whether the public sees it and can apply. Deadlines end with the day in the operator's time zone. */
export function isOpen(listing: Visibility, today: Day) {
  return listing.status === "published" && listing.deadline >= today && listing.companySuspendedAt === null;
}

export type Titled = {
  kind: Kind;
  titleDe: string;
  titlePl: string | null;
  titleCs: string | null;
  occupation: { nameDe: string; namePl: string; nameCs: string };
};

const neutral = { pl: "(k/m)", cs: "(m/ž)" } as const;

/** The title in the reader's language: the company's own where there is one, else made from kind and occupation. */
export function titleIn(t: Texts, lang: Lang, listing: Titled): string {
  if (lang === "de") return listing.titleDe;
  const own = lang === "pl" ? listing.titlePl : listing.titleCs;
  if (own) return own;
  const occupation = lang === "pl" ? listing.occupation.namePl : listing.occupation.nameCs;
  if (listing.kind !== "job") return t(`listing:title.${listing.kind}`, { occupation });
  const name = occupation.charAt(0).toUpperCase() + occupation.slice(1);
  return occupation.includes("/") ? name : `${name} ${neutral[lang]}`;
}

/** The readable part of the address; only the id behind it counts. */
export function slugOf(title: string) {
  const words = (foldedForms(withoutGenderMarks(title)).at(-1) ?? "").replaceAll(" ", "-");
  return words.slice(0, 60).replace(/-+$/, "") || "listing";
}

/** "schweisser-mag-k3m9x2p7qa" → "k3m9x2p7qa" */
export function idFromSlug(slugAndId: string) {
  return /(?:^|-)([0-9a-z]{10})$/.exec(slugAndId)?.[1] ?? null;
}

export const currencyOf = { DE: "EUR", PL: "PLN", CZ: "CZK" } as const satisfies Record<Country, string>;
