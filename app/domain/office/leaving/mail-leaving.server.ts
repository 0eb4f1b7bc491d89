import type { Db } from "#db/connect.server.ts";
import type { Day } from "#db/schema.ts";
import { whoSpeaksFor } from "#app/domain/accounts/team/who-speaks-for.server.ts";
import { paths } from "#app/paths.ts";
import type { Config } from "#app/platform/config.server.ts";
import { formatDay } from "#app/platform/i18n/format.ts";
import { textsFor } from "#app/platform/i18n/request-lang.server.ts";
import { composeMail } from "#app/platform/mail/compose-mail.tsx";
import type { MailBlock } from "#app/platform/mail/mail-block.ts";
import { queueMail } from "#app/platform/mail/queue-mail.server.ts";
import { findWhatEnds } from "./find-what-ends.server.ts";

/** With the keys of the links in mails to those who wanted to come to its events. */
export type LeavingSender = Pick<Config, "origin" | "board" | "operator" | "secretKey" | "carriedKeys">;
type News = { what: "leaves"; lastDay: Day } | { what: "stays" } | { what: "left" };
type Told = { company: { id: string; name: string }; news: News; from: LeavingSender; now: Date };

/** What the end of its membership means for a company, in the language of each of its admins. Runs in the transaction of the deed. */
export async function mailLeaving(db: Db, { company, news, from, now }: Told) {
  const { kind: organisation } = await db
    .selectFrom("company")
    .select("kind")
    .where("id", "=", company.id)
    .executeTakeFirstOrThrow();
  /** Partners and universities never were members, and are no companies. */
  const isMember = organisation === "member";
  const open = news.what === "leaves" ? (await findWhatEnds(db, company.id)).applications : 0;
  for (const { email, lang } of await whoSpeaksFor(db, company.id)) {
    const t = textsFor(lang);
    const names = { company: company.name, board: from.board.name };
    const day = news.what === "leaves" ? formatDay(lang, news.lastDay) : "";
    const ahead: MailBlock[] = [
      { paragraph: isMember ? t("leaving:mail.leaves.ends", { day }) : t("leaving:partnerMail.leaves.ends", { day }) },
      ...(open > 0 ? [{ paragraph: t("leaving:mail.leaves.open", { count: open }) }] : []),
      { paragraph: isMember ? t("leaving:mail.leaves.take") : t("leaving:partnerMail.leaves.take") },
      { button: { label: t("leaving:mail.leaves.button"), href: from.origin + paths.employer(lang) } },
    ];
    const mail = composeMail(lang, {
      subject: isMember
        ? t(`leaving:mail.${news.what}.subject`, { ...names, day })
        : t(`leaving:partnerMail.${news.what}.subject`, { ...names, day }),
      blocks: [
        { paragraph: t("mail:office.greeting") },
        {
          paragraph: isMember
            ? t(`leaving:mail.${news.what}.text`, { ...names, day })
            : t(`leaving:partnerMail.${news.what}.text`, { ...names, day }),
        },
        ...(news.what === "leaves" ? ahead : []),
        { small: t("leaving:mail.question", { office: from.operator.email }) },
      ],
    });
    const kind = `office.membership.${news.what}` as const;
    await queueMail(db, { ...mail, kind, to: email, lang, replyTo: from.operator.email, now });
  }
}
