import type { Lang } from "#db/codes.ts";
import type { Db } from "#db/connect.server.ts";
import type { Day } from "#db/schema.ts";
import { type Titled, titleIn } from "#app/domain/listings/title.ts";
import { paths } from "#app/paths.ts";
import { formatDay } from "#app/platform/i18n/format.ts";
import { textsFor } from "#app/platform/i18n/request-lang.server.ts";
import { composeMail } from "#app/platform/mail/compose-mail.tsx";
import type { MailBlock } from "#app/platform/mail/mail-block.ts";
import { queueMail } from "#app/platform/mail/queue-mail.server.ts";
import { findCompanyReaders } from "./find-company-readers.server.ts";

type News = {
  what: "submitted" | "withdrawn" | "documentAdded" | "erased" | "unreplied";
  applicationId: string;
  number: string;
  listing: Titled & { companyId: string; companyEmail: string };
  /** Where it is the company's turn. */
  answerBy: Day | null;
  origin: string;
  now: Date;
};

/** Tells everybody who acts for the company, without a name and without documents: those stand behind the sign-in. */
export async function mailCompany(db: Db, news: News) {
  for (const reader of await findCompanyReaders(db, news.listing)) {
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

function newsIn(lang: Lang, { what, applicationId, number, listing, answerBy, origin }: News) {
  const t = textsFor(lang);
  const title = titleIn(t, lang, listing);
  const blocks: MailBlock[] = [
    { heading: t(`mail:application.company.${what}.heading`) },
    {
      paragraph: t(`mail:application.company.${what}.text`, {
        number,
        title,
        day: answerBy ? formatDay(lang, answerBy) : "",
      }),
    },
  ];
  const href = origin + paths.employerApplication(lang, applicationId);
  if (what !== "erased") blocks.push({ button: { label: t("mail:application.company.button"), href } });
  return { subject: t(`mail:application.company.${what}.subject`, { number, title }), blocks };
}
