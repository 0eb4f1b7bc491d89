// A face of this room: other nouns may import it.

import type { Lang } from "#db/codes.ts";
import type { Db } from "#db/connect.server.ts";
import { paths } from "#app/paths.ts";
import { textsFor } from "#app/platform/i18n/request-lang.server.ts";
import { composeMail } from "#app/platform/mail/compose-mail.tsx";
import { queueMail } from "#app/platform/mail/queue-mail.server.ts";
import type { MailSender } from "../account-mail.server.ts";

/** codeUsed: a recovery code. guessed: the password was right, and codes were tried. */
type FactorNews = "set" | "passkeyAdded" | "removed" | "reset" | "codeUsed" | "guessed";
type Mail = {
  to: { email: string; lang: Lang };
  from: MailSender;
  now: Date;
  /** Recovery codes that are left. */ left?: number;
};

/** Whoever did not do it themselves must hear of it. */
export async function queueFactorMail(db: Db, news: FactorNews, { to, from, now, left = 0 }: Mail) {
  const t = textsFor(to.lang);
  const board = from.board.name;
  const mail = composeMail(to.lang, {
    subject: t(`factor:mail.${news}.subject`, { board }),
    blocks: [
      { heading: t(`factor:mail.${news}.heading`) },
      { paragraph: t(`factor:mail.${news}.text`, { board }) },
      ...(news === "codeUsed" ? [{ paragraph: t("factor:codes.left", { count: left }) }] : []),
      { paragraph: t(`factor:mail.notYou`) },
      { button: { label: t("mail:account.changed.button"), href: from.origin + paths.forgotPassword(to.lang) } },
    ],
  });
  await queueMail(db, { ...mail, kind: `account.factor_${news}`, to: to.email, lang: to.lang, now });
}
