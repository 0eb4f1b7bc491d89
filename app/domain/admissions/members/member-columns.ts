import { type Lang, langs } from "#db/codes.ts";
import { fold } from "#db/fold.ts";
import { textsOf } from "#app/platform/i18n/texts.ts";

/** What the office's table of members can say, in the order of the template. */
export const memberColumns = [
  "name",
  "street",
  "postalCode",
  "place",
  "website",
  "contactName",
  "contactEmail",
  "writeIn",
] as const;
export type MemberColumn = (typeof memberColumns)[number];

const texts = langs.map(textsOf);

/** By its name in any of the languages, however it is spelt. */
export function memberColumnNamed(name: string): MemberColumn | undefined {
  const wanted = fold(name);
  return memberColumns.find((column) => texts.some((t) => fold(t(`admission:column.${column}.name`)) === wanted));
}

/** By its name in any of the languages, or its code; the board's own where nothing stands. */
export function langWritten(written: string, otherwise: Lang): Lang | undefined {
  const wanted = fold(written);
  if (wanted === "") return otherwise;
  return langs.find((lang) => lang === wanted || texts.some((t) => fold(t(`listing:language.${lang}`)) === wanted));
}

/** The line that shows how it is meant is no member. */
export const isExampleMember = (name: string) => texts.some((t) => t("admission:column.name.example") === name);
