import type { Lang } from "#db/codes.ts";
import type { Db } from "#db/connect.server.ts";
import type { Day } from "#db/schema.ts";
import { paths } from "#app/paths.ts";
import { formatDay } from "#app/platform/i18n/format.ts";
import { textsFor } from "#app/platform/i18n/request-lang.server.ts";
import { composeMail } from "#app/platform/mail/compose-mail.tsx";
import type { MailBlock } from "#app/platform/mail/mail-block.ts";
import { queueMail } from "#app/platform/mail/queue-mail.server.ts";
import { titleIn, type Titled } from "#app/domain/listings/title.ts";

type News = {
  what: "submitted" | "withdrawn" | "documentAdded" | "erased";
  applicationId: string;
  number: string;
  listing: Titled & { companyId: string; companyEmail: string };
  answerBy: Day;
  origin: string;
  now: Date;
};

/** Tells everybody who acts for the company, without a name and without documents: those stand behind the sign-in. */
export async function mailCompany(db: Db, news: News) {
  for (const reader of await readersOf(db, news.listing)) {
    const mail = composeMail(reader.lang, newsIn(reader.lang, news));
    await queueMail(db, {
      kind: `application.${news.what}`,
      to: reader.email,
      lang: reader.lang,
      ...mail,
      now: news.now,
    });
  }
}

async function readersOf(
  db: Db,
  { companyId, companyEmail }: News["listing"],
): Promise<{ email: string; lang: Lang }[]> {
  const members = await db
    .selectFrom("membership")
    .innerJoin("account", "account.id", "membership.account_id")
    .select(["account.email", "account.lang"])
    .where("membership.company_id", "=", companyId)
    .where("account.disabled_at", "is", null)
    .where("account.password_hash", "is not", null)
    .execute();
  return members.length > 0 ? members : [{ email: companyEmail, lang: "de" }];
}

function newsIn(lang: Lang, { what, applicationId, number, listing, answerBy, origin }: News) {
  const t = textsFor(lang);
  const title = titleIn(t, lang, listing);
  const blocks: MailBlock[] = [
    { heading: t(`mail:application.company.${what}.heading`) },
    { paragraph: t(`mail:application.company.${what}.text`, { number, title, day: formatDay(lang, answerBy) }) },
  ];
  const href = origin + paths.employerApplication(lang, applicationId);
  if (what !== "erased") blocks.push({ button: { label: t("mail:application.company.button"), href } });
  return { subject: t(`mail:application.company.${what}.subject`, { number, title }), blocks };
}
