import type { Lang } from "#db/codes.ts";
import type { Db } from "#db/connect.server.ts";
import { paths } from "#app/paths.ts";
import type { Config } from "#app/platform/config.server.ts";
import { textsFor } from "#app/platform/i18n/request-lang.server.ts";
import { composeMail } from "#app/platform/mail/compose-mail.tsx";
import type { MailBlock } from "#app/platform/mail/mail-block.ts";
import type { MailName } from "#app/platform/mail/mail-names.ts";
import { mailStopToken, wantsNoMails } from "#app/platform/mail/mail-stops.server.ts";
import { queueMail } from "#app/platform/mail/queue-mail.server.ts";

export type ParentSender = Pick<Config, "origin" | "board" | "operator" | "secretKey" | "carriedKeys">;

type Letter = {
  kind: Extract<MailName, `${string}.parent`>;
  to: string;
  lang: Lang;
  subject: string;
  blocks: MailBlock[];
  config: ParentSender;
  now: Date;
};

/**
 * The only way to a parent. Whoever named the address may be anybody, so the mail carries nothing that was typed. The address is
 * kept no longer than until it has left. False where they wish for no mails.
 */
export async function mailParent(db: Db, { kind, to, lang, subject, blocks, config, now }: Letter) {
  if (await wantsNoMails(db, config, to)) return false;
  const t = textsFor(lang);
  const { board, operator, origin } = config;
  const mail = composeMail(lang, {
    subject,
    blocks: [
      ...blocks,
      {
        list: [
          { title: t("guide:parents"), href: origin + paths.guide(lang, "parents") },
          { title: t("parent:mail.stop"), href: origin + paths.parentStop(lang, mailStopToken(config, to)) },
        ],
      },
      { small: t("parent:mail.board", { board: board.name, ...operator }) },
      { small: t("parent:mail.address", { email: operator.email }) },
    ],
  });
  await queueMail(db, { kind, to, lang, ...mail, replyTo: operator.email, forgetWhenSent: true, now });
  return true;
}
