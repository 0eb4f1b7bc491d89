import type { Lang } from "#db/codes.ts";
import type { Db } from "#db/connect.server.ts";
import { findCompanyReaders } from "#app/domain/applications/find-company-readers.server.ts";
import { paths } from "#app/paths.ts";
import type { Config } from "#app/platform/config.server.ts";
import { textsFor } from "#app/platform/i18n/request-lang.server.ts";
import { composeMail } from "#app/platform/mail/compose-mail.tsx";
import { queueMail } from "#app/platform/mail/queue-mail.server.ts";
import { callTimeText } from "./call-time-text.ts";
import type { CallTime } from "./callback.ts";
import { callbackCalendar } from "./callback-calendar.server.ts";
import { companyCallbackToken, ownCallbackToken } from "./callback-links.server.ts";
import { findCalledListing } from "./find-called-listing.server.ts";

export type CallbackSender = Pick<Config, "origin" | "board" | "operator" | "secretKey" | "carriedKeys">;

/** What a mail needs to know of a request. */
export type Calling = {
  id: string;
  ownKey: string;
  listingId: string;
  email: string | null;
  lang: Lang;
  first: CallTime;
  second: CallTime;
  next: CallTime | null;
};

type PersonNews = "received" | "unreached" | "missed" | "declined" | "closed";
type CompanyNews = "asked" | "changed" | "withdrawn" | "due" | "closed";
type Mail<What> = { what: What; request: Calling; config: CallbackSender; now: Date };

/** Where they gave an address. With the link to their page: it says where it stands. Runs in the transaction of what it tells. */
export async function mailCaller(db: Db, { what, request, config, now }: Mail<PersonNews>) {
  const { listingId, lang, email, next } = request;
  if (email === null) return;
  const t = textsFor(lang);
  const listing = await findCalledListing(db, { listingId, lang });
  const { title, company } = listing;
  const time = next ? callTimeText(lang, next) : "";
  const href = config.origin + paths.myCallback(lang, ownCallbackToken(config, request.ownKey));
  const content = composeMail(lang, {
    subject: t(`callback:mail.person.${what}.subject`, { company }),
    blocks: [
      { paragraph: t("callback:mail.person.greeting") },
      { paragraph: t(`callback:mail.person.${what}.text`, { company, title, time }) },
      { button: { label: t("callback:mail.person.button"), href } },
      { small: t("callback:mail.person.notYou") },
    ],
  });
  const over = what !== "received" && what !== "unreached";
  const calendar = callbackCalendar({ reader: "person", lang, callback: request, listing, over, config, now });
  const replyTo = config.operator.email;
  await queueMail(db, { ...content, kind: `callback.${what}`, to: email, lang, now, replyTo, calendar });
}

/** Without name and number: they stand behind the link. Who may only read for the company gets none, nor does a suspended company. */
export async function mailCalled(db: Db, { what, request, config, now }: Mail<CompanyNews>) {
  const { id, listingId, first, second, next } = request;
  const { companyId, companyEmail, suspended } = await findCalledListing(db, { listingId, lang: "de" });
  if (suspended) return;
  const urgency = what === "due" ? "warning" : "news";
  const readers = await findCompanyReaders(db, { listingId, companyId, companyEmail, urgency, now });
  const over = what === "withdrawn" || what === "closed";
  for (const { email, lang } of readers.filter(({ accountId, decides }) => decides || accountId === null)) {
    const t = textsFor(lang);
    const listing = await findCalledListing(db, { listingId, lang });
    const { title } = listing;
    const times = (next ? [next] : [first, second]).map((time) => ({ title: callTimeText(lang, time) }));
    const href = config.origin + paths.answerCallback(lang, companyCallbackToken(config, id));
    const content = composeMail(lang, {
      subject: t(`callback:mail.company.${what}.subject`, { title }),
      blocks: [
        { paragraph: t(`callback:mail.company.${what}.text`, { title }) },
        ...(over ? [] : [{ list: times }, { button: { label: t("callback:mail.company.button"), href } }]),
        ...(over ? [] : [{ small: t("callback:mail.company.hint") }]),
      ],
    });
    const entry = { reader: "company", lang, callback: request, listing, over, config, now } as const;
    const calendar = what === "due" ? null : callbackCalendar(entry);
    const kind = `callback.company.${what}` as const;
    await queueMail(db, { ...content, kind, to: email, lang, now, forgetWhenSent: over, calendar });
  }
}
