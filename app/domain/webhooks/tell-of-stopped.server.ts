import type { Lang } from "#db/codes.ts";
import type { Db } from "#db/connect.server.ts";
import { findSubmitterOrAdmins } from "#app/domain/accounts/team/find-submitter-or-admins.server.ts";
import { paths } from "#app/paths.ts";
import { textsFor } from "#app/platform/i18n/request-lang.server.ts";
import { composeMail } from "#app/platform/mail/compose-mail.tsx";
import { queueMail } from "#app/platform/mail/queue-mail.server.ts";
import { stoppedAfterDays } from "./webhook.ts";

type Told = { hook: { id: string; company_id: string; address: string }; origin: string; now: Date };

/** To the admins of the day, whoever wanted it: nothing is sent to this address any more. Runs in the caller's transaction. */
export async function tellOfStopped(db: Db, { hook, origin, now }: Told) {
  const admins = await findSubmitterOrAdmins(db, { companyId: hook.company_id, accountId: null });
  for (const { email, lang } of admins) {
    await queueMail(db, { ...mailOf(lang, { hook, origin }), kind: "program.stopped", to: email, lang, now });
  }
}

function mailOf(lang: Lang, { hook, origin }: Omit<Told, "now">) {
  const t = textsFor(lang);
  const host = URL.parse(hook.address)?.host ?? hook.address;
  return composeMail(lang, {
    subject: t("program:stopped.subject", { host }),
    blocks: [
      { heading: t("program:stopped.heading", { host }) },
      { paragraph: t("program:stopped.text", { count: stoppedAfterDays }) },
      { button: { label: t("program:stopped.button"), href: origin + paths.webhook(lang, hook.id) } },
      { small: t("program:stopped.small") },
    ],
  });
}
