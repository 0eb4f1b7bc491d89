// A face of this room: other nouns may import it.

import type { Db } from "#db/connect.server.ts";
import { paths } from "#app/paths.ts";
import { dayOf } from "#app/platform/days.ts";
import { formatDay } from "#app/platform/i18n/format.ts";
import { textsFor } from "#app/platform/i18n/request-lang.server.ts";
import { composeMail } from "#app/platform/mail/compose-mail.tsx";
import { queueMail } from "#app/platform/mail/queue-mail.server.ts";
import type { MailSender } from "../account-mail.server.ts";
import { findDeputies } from "./deputies.server.ts";

type Deputyships = Awaited<ReturnType<typeof findDeputies>>;
type Left = { accountId: string; name: string; email: string };
type Leaving = { companyId: string; left: Left; from: MailSender; now: Date };

/** Whoever relies on somebody who leaves must hear of it in time to name somebody else: one mail each. */
export async function mailWithoutDeputy(db: Db, { companyId, left, from, now }: Leaving) {
  const ahead = await findDeputies(db, { companyId, since: dayOf(now) });
  const theirs = ahead.filter(({ deputyId }) => deputyId === left.accountId);
  for (const [accountId, ended] of Map.groupBy(theirs, (one) => one.accountId)) {
    await mail(db, { accountId, ended, left, from, now });
  }
}

type Letter = Omit<Leaving, "companyId"> & { accountId: string; ended: Deputyships };

async function mail(db: Db, { accountId, ended, left, from, now }: Letter) {
  const [first] = ended;
  if (!first) return;
  const { awayLang: lang, awayEmail: to } = first;
  const t = textsFor(lang);
  const name = left.name || left.email;
  const letter = composeMail(lang, {
    subject: t("team:without.subject", { name }),
    blocks: [
      { heading: t("team:without.heading") },
      { paragraph: t("team:without.text", { name }) },
      {
        list: ended.map(({ from: first, until }) => ({
          title: t("team:span", { from: formatDay(lang, first), until: formatDay(lang, until) }),
        })),
      },
      { paragraph: t("team:without.now") },
      { button: { label: t("team:without.button"), href: from.origin + paths.memberDeputy(lang, accountId) } },
    ],
  });
  await queueMail(db, { ...letter, kind: "account.without_deputy", to, lang, now });
}
