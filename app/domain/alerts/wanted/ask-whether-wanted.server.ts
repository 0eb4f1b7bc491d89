// A face of this room: other nouns may import it.

import type { Db } from "#db/connect.server.ts";
import { inTransaction } from "#db/in-transaction.server.ts";
import type { Config } from "#app/platform/config.server.ts";
import { instantMonthsAfter } from "#app/platform/days.ts";
import { formatDay, formatInstantDay } from "#app/platform/i18n/format.ts";
import { textsFor } from "#app/platform/i18n/request-lang.server.ts";
import { eachAlone } from "#app/platform/jobs/each-alone.ts";
import { composeMail } from "#app/platform/mail/compose-mail.tsx";
import { queueMail } from "#app/platform/mail/queue-mail.server.ts";
import { alertFacts } from "../alert-facts.server.ts";
import { alertLinks } from "../alert-links.server.ts";
import { type Alert, findConfirmedAlerts } from "../find-alert.server.ts";
import { askAfterMonths, lastDayToAnswer } from "./wanted.ts";

type Circumstances = { config: Config; now: Date };

/** Once a year each alert is asked for: nobody shall get mail for ever because they forgot that it could be ended. */
export async function askWhetherWanted(db: Db, { config, now }: Circumstances) {
  const before = instantMonthsAfter(now, -askAfterMonths).toISOString();
  const old = (await findConfirmedAlerts(db)).filter(
    ({ asked_at, wanted_at, confirmed_at }) => asked_at === null && (wanted_at ?? confirmed_at ?? "") < before,
  );
  await eachAlone(old, (alert) => inTransaction(db, (db) => ask(db, alert, { config, now })));
}

async function ask(db: Db, alert: Alert, { config, now }: Circumstances) {
  const asked_at = now.toISOString();
  const row = await db
    .updateTable("alert")
    .set({ asked_at })
    .where("id", "=", alert.id)
    .where("asked_at", "is", null)
    .returning("id")
    .executeTakeFirst();
  if (!row) return;
  const { lang } = alert;
  const t = textsFor(lang);
  const links = alertLinks(config, alert);
  const mail = composeMail(lang, {
    subject: t("mail:alert.wanted.subject", { board: config.board.name }),
    blocks: [
      { heading: t("mail:alert.wanted.heading") },
      {
        paragraph: t("mail:alert.wanted.text", {
          day: formatInstantDay(lang, alert.wanted_at ?? alert.confirmed_at ?? alert.created_at),
        }),
      },
      { facts: await alertFacts(db, alert, lang) },
      { button: { label: t("mail:alert.wanted.button"), href: links.wanted } },
      { paragraph: t("mail:alert.wanted.deadline", { day: formatDay(lang, lastDayToAnswer(asked_at)) }) },
      { small: t("mail:alert.operator", config.operator) },
    ],
  });
  const unsubscribeUrl = links.unsubscribe;
  await queueMail(db, { kind: "alert.wanted", to: alert.email, lang, ...mail, unsubscribeUrl, now });
}
