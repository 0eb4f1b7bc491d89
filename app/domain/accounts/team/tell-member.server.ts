// A face of this room: other nouns may import it.
import type { Lang, MembershipRole } from "#db/codes.ts";
import type { Db } from "#db/connect.server.ts";
import type { Config } from "#app/platform/config.server.ts";
import { textsFor } from "#app/platform/i18n/request-lang.server.ts";
import { composeMail } from "#app/platform/mail/compose-mail.tsx";
import { queueMail } from "#app/platform/mail/queue-mail.server.ts";

type News = {
  to: { email: string; lang: Lang };
  company: string;
  /** What they may do from now on; null: nothing any more. */
  role: MembershipRole | null;
  from: Pick<Config, "board" | "operator">;
  now: Date;
};

/** Whoever the office lets do more, or less, or nothing any more for a company hears of it. Runs in the transaction of the deed. */
export async function tellMember(db: Db, { to, company, role, from, now }: News) {
  const t = textsFor(to.lang);
  const values = { company, board: from.board.name };
  const subject = role === null ? t("team:byOffice.removed.subject", values) : t("team:byOffice.role.subject", values);
  const paragraph =
    role === null
      ? t("team:byOffice.removed.text", values)
      : t("team:byOffice.role.text", { ...values, role: t(`account:role.${role}`) });
  const mail = composeMail(to.lang, {
    subject,
    blocks: [{ paragraph: t("mail:office.greeting") }, { paragraph }, { paragraph: t("team:byOffice.answer") }],
  });
  const kind = role === null ? "account.removed_by_office" : "account.role_by_office";
  await queueMail(db, { ...mail, kind, to: to.email, lang: to.lang, replyTo: from.operator.email, now });
}
