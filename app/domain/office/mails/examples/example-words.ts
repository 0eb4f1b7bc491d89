import type { Lang } from "#app/platform/i18n/locales.ts";
import { textsOf } from "#app/platform/i18n/texts.ts";

/** What examples are about: names that nobody has, and a sentence where somebody would have written one. */
export function exampleWords(lang: Lang) {
  const t = textsOf(lang);
  return {
    company: t("wording:mail.sample.company"),
    title: t("wording:mail.sample.title"),
    inviter: t("wording:mail.sample.inviter"),
    sentence: t("wording:mail.sample.sentence"),
    event: t("wording:mail.sample.event"),
  };
}
