// A face of this room: other nouns may import it.

import type { Db } from "#db/connect.server.ts";
import { mailParent, type ParentSender } from "#app/domain/parents/mail-parent.server.ts";
import { paths } from "#app/paths.ts";
import { formatInstantDay } from "#app/platform/i18n/format.ts";
import { textsFor } from "#app/platform/i18n/request-lang.server.ts";
import { mailboxHash } from "#app/platform/mail/mail-stops.server.ts";
import { alertFacts } from "../alert-facts.server.ts";
import type { Alert } from "../find-alert.server.ts";
import { maskMail } from "../mask-mail.ts";
import { parentToken } from "./parent-token.server.ts";

type Asked = Pick<
  Alert,
  "id" | "email" | "lang" | "criteria" | "frequency" | "plan" | "confirm_by" | "parent_email" | "parent_lang"
>;

/**
 * One mail to one mailbox until it answers or the time is over, however many alerts name it and however often one is ended and
 * begun anew: whoever signs up may have typed a stranger's address.
 */
export async function askParent(db: Db, alert: Asked, { config, now }: { config: ParentSender; now: Date }) {
  if (alert.parent_email === null) return;
  const question = await db
    .insertInto("parent_question")
    .values({
      address_hash: mailboxHash(config, alert.parent_email),
      alert_id: alert.id,
      asked_at: now.toISOString(),
    })
    .onConflict((conflict) => conflict.doNothing())
    .returning("alert_id")
    .executeTakeFirst();
  if (!question) return;
  const lang = alert.parent_lang ?? alert.lang;
  const t = textsFor(lang);
  await mailParent(db, {
    ...{ kind: "alert.parent", to: alert.parent_email, lang, config, now },
    subject: t("parent:mail.alert.subject", { board: config.board.name }),
    blocks: [
      { heading: t("parent:mail.alert.heading") },
      { paragraph: t("parent:mail.alert.why", { board: config.board.name }) },
      {
        facts: [...(await alertFacts(db, alert, lang)), { label: t("alert:fact.email"), value: maskMail(alert.email) }],
      },
      {
        button: {
          label: t("parent:mail.alert.button"),
          href: config.origin + paths.parentAlert(lang, parentToken(config, alert.id)),
        },
      },
      { paragraph: t("parent:mail.alert.deadline", { day: formatInstantDay(lang, alert.confirm_by) }) },
      { paragraph: t("parent:mail.alert.later") },
    ],
  });
}
