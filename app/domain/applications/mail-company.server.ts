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
import { waysToAnswer } from "./decision-links/ways-to-answer.server.ts";
import { type CompanyReader, findCompanyReaders } from "./find-company-readers.server.ts";
import { keepForMorning } from "./readers/keep-for-morning.server.ts";

type News = {
  what: "submitted" | "withdrawn" | "documentAdded" | "erased" | "unreplied" | "written";
  applicationId: string;
  number: string;
  listing: Titled & { companyId: string; companyEmail: string; listingId: string };
  /** Where it is the company's turn. */
  answerBy: Day | null;
  /** What their calendars are told with it. */
  calendarIn?: ((lang: Lang) => string) | null;
  origin: string;
  now: Date;
};

/** Tells whoever reads for the company, at once or in their mail of the morning, without a name and without documents: those stand behind the sign-in. */
export async function mailCompany(db: Db, news: News) {
  const { what, listing, applicationId, calendarIn, now } = news;
  for (const reader of await findCompanyReaders(db, { ...listing, urgency: "news", now })) {
    const { accountId, email, lang, daily } = reader;
    const content = newsIn(lang, news);
    if (daily && accountId && !calendarIn)
      await keepForMorning(db, { companyId: listing.companyId, accountId, applicationId, text: content.subject, now });
    else {
      const blocks = [...content.blocks, ...(what === "submitted" ? await waysIn(db, reader, news) : [])];
      const mail = composeMail(lang, { ...content, blocks });
      await queueMail(db, {
        kind: `application.${what}`,
        to: email,
        lang,
        ...mail,
        calendar: calendarIn?.(lang) ?? null,
        forgetWhenSent: what === "erased",
        now,
      });
    }
  }
}

async function waysIn(
  db: Db,
  reader: CompanyReader,
  { applicationId, number, origin, now }: News,
): Promise<MailBlock[]> {
  const application = { id: applicationId, number, status: "received" } as const;
  const ways = await waysToAnswer(db, reader, { application, named: false, origin, now });
  return ways.length === 0 ? [] : [...ways, { small: textsFor(reader.lang)("letters:mail.hint") }];
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
