import type { Lang } from "#db/codes.ts";
import type { Texts } from "#app/platform/i18n/texts.ts";
import type { Requirement } from "./asks.ts";

export function requirementText(t: Texts, lang: Lang, { words }: Pick<Requirement, "words">) {
  return "licence" in words ? t(`listing:licence.${words.licence}`) : words[lang];
}
