// A face of this room: other nouns may import it.

import type { Lang } from "#db/codes.ts";
import type { Db } from "#db/connect.server.ts";
import { inTransaction } from "#db/in-transaction.server.ts";
import { paths } from "#app/paths.ts";
import { claimDay } from "#app/platform/claim-day.server.ts";
import type { Config } from "#app/platform/config.server.ts";
import { dayOf } from "#app/platform/days.ts";
import { formatInstant } from "#app/platform/i18n/format.ts";
import { textsFor } from "#app/platform/i18n/request-lang.server.ts";
import { isWorkingMorning } from "#app/platform/is-working-morning.ts";
import { composeMail, type MailContent } from "#app/platform/mail/compose-mail.tsx";
import { queueMail } from "#app/platform/mail/queue-mail.server.ts";

type Run = { config: Pick<Config, "origin">; now: Date };

/**
 * One mail each working morning to everybody who wants the news of a day together, and none where there are none. What is
 * said is forgotten in the same transaction, so that it is said once wherever the run is cut off.
 */
export async function mailMornings(db: Db, { config, now }: Run) {
  if (!isWorkingMorning(now)) return;
  await inTransaction(db, async (db) => {
    if (!(await claimDay(db, "applications.mornings", dayOf(now)))) return;
    const pieces = Map.groupBy(await findPieces(db), ({ email }) => email);
    for (const [email, news] of pieces) {
      const lang = news[0]?.lang ?? "de";
      const mail = composeMail(lang, morningMail(lang, news, config.origin));
      const forgetWhenSent = news.some(({ applicationId }) => applicationId === null);
      await queueMail(db, { kind: "application.morning", to: email, lang, ...mail, forgetWhenSent, now });
    }
    await db.deleteFrom("application_digest").where("at", "<=", now.toISOString()).execute();
  });
}

/**
 * Of people who still act for the company; the application may have been erased meanwhile. Whoever works for several
 * companies reads of which one each is.
 */
function findPieces(db: Db) {
  return db
    .selectFrom("application_digest")
    .innerJoin("account", "account.id", "application_digest.account_id")
    .leftJoin("application", "application.id", "application_digest.application_id")
    .select(["account.email", "account.lang", "application.id as applicationId"])
    .innerJoin("company", "company.id", "application_digest.company_id")
    .select(["application_digest.text", "application_digest.at", "company.name as company"])
    .select((eb) =>
      eb
        .selectFrom("membership")
        .select((inner) => inner.fn.countAll<number>().as("count"))
        .whereRef("membership.account_id", "=", "account.id")
        .where("membership.waits", "=", 0)
        .as("companies"),
    )
    .where("account.disabled_at", "is", null)
    .orderBy("application_digest.account_id")
    .orderBy("application_digest.id")
    .execute();
}

type Piece = Awaited<ReturnType<typeof findPieces>>[number];

function morningMail(lang: Lang, news: Piece[], origin: string): MailContent {
  const t = textsFor(lang);
  const count = news.length;
  return {
    subject: t("mail:application.morning.subject", { count }),
    blocks: [
      { heading: t("mail:application.morning.heading") },
      {
        list: news.map(({ text, at, applicationId, company, companies }) => ({
          title: text,
          text: Number(companies) > 1 ? `${company} · ${formatInstant(lang, at)}` : formatInstant(lang, at),
          href: applicationId === null ? undefined : origin + paths.employerApplication(lang, applicationId),
        })),
      },
      { button: { label: t("mail:application.morning.button"), href: origin + paths.employerApplications(lang) } },
      { small: t("mail:application.morning.why") },
    ],
  };
}
