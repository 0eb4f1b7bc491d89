// A face of this room: other nouns may import it.

import type { Db } from "#db/connect.server.ts";
import type { ParentAddress } from "#app/domain/parents/minor-form.ts";
import type { Config } from "#app/platform/config.server.ts";
import { formatInstantDay } from "#app/platform/i18n/format.ts";
import { textsFor } from "#app/platform/i18n/request-lang.server.ts";
import { composeMail } from "#app/platform/mail/compose-mail.tsx";
import { queueMail } from "#app/platform/mail/queue-mail.server.ts";
import { alertFacts } from "../alert-facts.server.ts";
import { alertLinks } from "../alert-links.server.ts";
import type { Alert } from "../find-alert.server.ts";

type Asked = Pick<Alert, "id" | "email" | "lang" | "criteria" | "frequency" | "plan" | "confirm_by"> & {
  partner_criteria?: string;
  /** Who is asked afterwards. */
  parent?: ParentAddress | null;
};
type Circumstances = { config: Config; now: Date };

/** Asks the owner of the address, and says nothing else: advertising would need the consent it asks for. */
export async function queueConfirmation(db: Db, alert: Asked, { config, now }: Circumstances) {
  const { lang } = alert;
  const t = textsFor(lang);
  const links = alertLinks(config, alert);
  const mail = composeMail(lang, {
    subject: t("mail:alert.confirm.subject", { board: config.board.name }),
    blocks: [
      { heading: t("mail:alert.confirm.heading") },
      { paragraph: t("mail:alert.confirm.text") },
      { facts: await alertFacts(db, alert, lang) },
      { button: { label: t("mail:alert.confirm.button"), href: links.confirm } },
      ...(alert.parent ? [{ paragraph: t("mail:alert.confirm.parent") }] : []),
      { paragraph: t("mail:alert.confirm.deadline", { day: formatInstantDay(lang, alert.confirm_by) }) },
      { paragraph: t("mail:alert.confirm.notYou") },
      { small: t("mail:alert.operator", config.operator) },
    ],
  });
  const unsubscribeUrl = links.unsubscribe;
  await queueMail(db, { kind: "alert.confirmation", to: alert.email, lang, ...mail, unsubscribeUrl, now });
}

/** For whoever has the alert already: the page said the same as always, so the mail has to tell. */
export async function queueReminder(db: Db, alert: Alert, { config, now }: Circumstances) {
  const { lang } = alert;
  const t = textsFor(lang);
  const links = alertLinks(config, alert);
  const mail = composeMail(lang, {
    subject: t("mail:alert.known.subject", { board: config.board.name }),
    blocks: [
      { heading: t("mail:alert.known.heading") },
      { paragraph: t("mail:alert.known.text") },
      { facts: await alertFacts(db, alert, lang) },
      { button: { label: t("mail:alert.known.button"), href: links.manage } },
      { paragraph: t("mail:alert.known.notYou") },
      { small: t("mail:alert.operator", config.operator) },
    ],
  });
  const unsubscribeUrl = links.unsubscribe;
  await queueMail(db, { kind: "alert.reminder", to: alert.email, lang, ...mail, unsubscribeUrl, now });
}
