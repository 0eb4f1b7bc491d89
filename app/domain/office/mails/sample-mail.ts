import { houseWords } from "#app/domain/mail-texts/house-words.ts";
import type { MailKind } from "#app/domain/mail-texts/mail-kinds.ts";
import { type MailTexts, wordedMail } from "#app/domain/mail-texts/mail-words.ts";
import type { Config } from "#app/platform/config.server.ts";
import { formatDay } from "#app/platform/i18n/format.ts";
import type { Lang } from "#app/platform/i18n/locales.ts";
import { textsOf } from "#app/platform/i18n/texts.ts";
import type { MailContent } from "#app/platform/mail/compose-mail.tsx";

type Asked = {
  kind: MailKind;
  lang: Lang;
  texts: MailTexts;
  config: Pick<Config, "board" | "operator">;
  today: string;
};

/** A mail as somebody would get it, about a company and a place that do not exist. What stays fixed is only named. */
export function sampleMail({ kind, lang, texts, config, today }: Asked): MailContent {
  const t = textsOf(lang);
  const values = {
    company: t("wording:mail.sample.company"),
    title: t("wording:mail.sample.title"),
    inviter: t("wording:mail.sample.inviter"),
    deadline: formatDay(lang, today),
    board: config.board.name,
    operator: config.operator.name,
  };
  const fixed = [{ small: `[${t(`wording:mail.fixed.${kind}`)}]` }];
  return wordedMail(texts[lang] ?? houseWords(kind, lang), { values, fixed });
}
