// A face of this room: other nouns may import it.

import type { Lang, ListingStatus } from "#db/codes.ts";
import type { Db } from "#db/connect.server.ts";
import type { Day } from "#db/schema.ts";
import { findMailWords } from "#app/domain/mail-texts/find-mail-words.server.ts";
import { type MailWords, wordedMail } from "#app/domain/mail-texts/mail-words.ts";
import { paths } from "#app/paths.ts";
import { formatDay } from "#app/platform/i18n/format.ts";
import { textsFor } from "#app/platform/i18n/request-lang.server.ts";
import type { Texts } from "#app/platform/i18n/texts.ts";
import { composeMail, type MailContent } from "#app/platform/mail/compose-mail.tsx";
import { queueMail } from "#app/platform/mail/queue-mail.server.ts";
import { rowLabel, rowNames } from "../change/rows.ts";
import { slugOf } from "../listing.ts";
import { ownTitle } from "../own-title.server.ts";
import type { FieldRemarks } from "../record-listing-history.server.ts";
import { findRecipients } from "./find-recipients.server.ts";

type News =
  | { event: "scheduled" | "published" | "changePublished" | "heldBack" | "expired" | "unanswered" }
  | { event: "sentBack"; remark: string; remarks: FieldRemarks };
type Returned = Extract<News, { event: "sentBack" }>;
type Told = {
  id: string;
  status: ListingStatus;
  title: string;
  deadline: Day;
  publishOn: Day | null;
  answerDays: number;
};
type Page = { t: Texts; lang: Lang; origin: string; listing: Told };

/** Tells the company what became of its listing, in the language of each account. Runs in the transaction of the news. */
export async function tellCompany(
  db: Db,
  { listingId, news, origin, now }: { listingId: string; news: News; origin: string; now: Date },
) {
  const listing = await db
    .selectFrom("listing")
    .select([
      "id",
      "company_id",
      "status",
      "deadline",
      "publish_on as publishOn",
      "answer_days as answerDays",
      ...ownTitle,
    ])
    .where("id", "=", listingId)
    .executeTakeFirstOrThrow();
  for (const { email, lang } of await findRecipients(db, { listingId: listing.id, companyId: listing.company_id })) {
    const content = await contentOf(db, news, { t: textsFor(lang), lang, origin, listing });
    await queueMail(db, { kind: `listing.${news.event}`, to: email, lang, ...composeMail(lang, content), now });
  }
}

async function contentOf(db: Db, news: News, page: Page): Promise<MailContent> {
  if (news.event === "sentBack")
    return sentBackMail(await findMailWords(db, "listing.sentBack", page.lang), page, news);
  if (news.event === "published") return publishedMail(await findMailWords(db, "listing.published", page.lang), page);
  return {
    scheduled: scheduledMail,
    heldBack: heldBackMail,
    changePublished: changePublishedMail,
    expired: expiredMail,
    unanswered: unansweredMail,
  }[news.event](page);
}

function scheduledMail({ t, lang, origin, listing }: Page): MailContent {
  const values = { title: listing.title, day: formatDay(lang, listing.publishOn ?? listing.deadline) };
  return {
    subject: t("life:mail.scheduled.subject", values),
    blocks: [
      { paragraph: t("mail:listing.greeting") },
      { paragraph: t("life:mail.scheduled.text", values) },
      { paragraph: t("life:mail.scheduled.next") },
      { button: { label: t("mail:listing.expired.button"), href: origin + paths.employerListing(lang, listing.id) } },
    ],
  };
}

function heldBackMail({ t, lang, origin, listing }: Page): MailContent {
  const values = { title: listing.title };
  return {
    subject: t("life:mail.heldBack.subject", values),
    blocks: [
      { paragraph: t("mail:listing.greeting") },
      { paragraph: t("life:mail.heldBack.text", values) },
      {
        button: {
          label: t("life:heldBack.check"),
          href: `${origin}${paths.editListing(lang, listing.id)}?check=1`,
        },
      },
    ],
  };
}

function publishedMail(words: MailWords, { t, lang, origin, listing }: Page): MailContent {
  const href = origin + paths.listing(lang, { id: listing.id, slug: slugOf(listing.title) });
  return wordedMail(words, {
    values: { title: listing.title, deadline: formatDay(lang, listing.deadline) },
    fixed: [
      { paragraph: t("mail:listing.published.promise", { count: listing.answerDays }) },
      { button: { label: t("mail:listing.published.button"), href } },
    ],
  });
}

function changePublishedMail({ t, lang, origin, listing }: Page): MailContent {
  const href = origin + paths.listing(lang, { id: listing.id, slug: slugOf(listing.title) });
  return {
    subject: t("change:mail.published.subject", { title: listing.title }),
    blocks: [
      { paragraph: t("mail:listing.greeting") },
      ...(listing.status === "paused"
        ? [
            { paragraph: t("change:mail.published.paused", { title: listing.title }) },
            { paragraph: t("life:mail.stillPaused") },
          ]
        : [{ paragraph: t("change:mail.published.text", { title: listing.title }) }]),
      { button: { label: t("mail:listing.published.button"), href } },
    ],
  };
}

function sentBackMail(
  words: MailWords,
  { t, lang, origin, listing }: Page,
  { remark, remarks }: Returned,
): MailContent {
  const fields = rowNames.flatMap((row) => {
    const said = remarks[row];
    return said === undefined ? [] : [{ label: rowLabel(t, row), value: said }];
  });
  const next = listing.status === "draft" ? t("mail:listing.sentBack.next") : t("change:mail.sentBack.next");
  return wordedMail(words, {
    values: { title: listing.title },
    fixed: [
      ...(remark === "" ? [] : [{ quote: remark }]),
      ...(fields.length === 0 ? [] : [{ facts: fields }]),
      { paragraph: next },
      { button: { label: t("mail:listing.sentBack.button"), href: origin + paths.employerListing(lang, listing.id) } },
    ],
  });
}

function expiredMail({ t, lang, origin, listing }: Page): MailContent {
  const day = formatDay(lang, listing.deadline);
  return {
    subject: t("mail:listing.expired.subject", { title: listing.title }),
    blocks: [
      { paragraph: t("mail:listing.greeting") },
      { paragraph: t("mail:listing.expired.text", { title: listing.title, deadline: day }) },
      { paragraph: t("mail:listing.expired.applications") },
      { button: { label: t("mail:listing.expired.button"), href: origin + paths.employerListing(lang, listing.id) } },
    ],
  };
}

function unansweredMail({ t, lang, origin, listing }: Page): MailContent {
  return {
    subject: t("mail:listing.expired.subject", { title: listing.title }),
    blocks: [
      { paragraph: t("mail:listing.greeting") },
      { paragraph: t("life:mail.unanswered", { title: listing.title }) },
      { paragraph: t("mail:listing.expired.applications") },
      { button: { label: t("mail:listing.expired.button"), href: origin + paths.employerListing(lang, listing.id) } },
    ],
  };
}
