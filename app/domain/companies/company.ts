import { type Field, fields } from "#db/codes.ts";
import type { Texts } from "#app/platform/i18n/texts.ts";

export function isField(value: unknown): value is Field {
  return fields.some((field) => field === value);
}

/** "https://www.example.org/" is read as www.example.org */
export function shownWebsite(website: string) {
  return website.replace(/^https?:\/\//, "").replace(/\/$/, "");
}

/** For who has no room for more: what it does and how many listings are open. */
export function companyInOneLine(t: Texts, company: { fields: Field[] }, openListings: number) {
  const offer = openListings > 0 ? t("company:openListings", { count: openListings }) : t("company:noOpenListings");
  return [...company.fields.map((field) => t(`listing:field.${field}`)), offer].join(" · ");
}
