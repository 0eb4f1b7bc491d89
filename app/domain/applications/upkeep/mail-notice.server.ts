// A face of this room: other nouns may import it.

import type { Db } from "#db/connect.server.ts";
import type { ListingDeed, ListingNotice } from "#db/listings/upkeep-codes.ts";
import { titleIn } from "#app/domain/listings/title.ts";
import { paths } from "#app/paths.ts";
import { daysAfter } from "#app/platform/days.ts";
import { formatDay } from "#app/platform/i18n/format.ts";
import { textsFor } from "#app/platform/i18n/request-lang.server.ts";
import { composeMail } from "#app/platform/mail/compose-mail.tsx";
import type { MailBlock } from "#app/platform/mail/mail-block.ts";
import { queueMail } from "#app/platform/mail/queue-mail.server.ts";
import { type CompanyReader, findCompanyReaders } from "../find-company-readers.server.ts";
import type { DueNotice } from "./due-notice.ts";
import type { Upkept } from "./find-lives.server.ts";
import { issueListingLinks } from "./listing-links.server.ts";

type Letter = { listing: Upkept; due: DueNotice; run: { config: { origin: string }; now: Date } };

const deedsOf: Record<ListingNotice, readonly ListingDeed[]> = {
  week_left: ["extend", "filled", "end"],
  day_left: ["extend", "filled", "end"],
  still_open: ["confirm", "filled", "end"],
  still_open_again: ["confirm", "filled", "end"],
};

/** To each who reads for the company, with buttons by which they answer without signing in. */
export async function mailNotice(db: Db, letter: Letter) {
  const { listing, due, run } = letter;
  /** The listing ends if nobody answers: nobody unsubscribes from that. */
  const urgency = due.notice === "still_open_again" ? "warning" : "reminder";
  const applications = await countApplications(db, listing.id);
  for (const reader of await findCompanyReaders(db, { ...listing, listingId: listing.id, urgency, now: run.now })) {
    const content = contentFor(reader, letter, { applications, ways: await waysIn(db, reader, letter) });
    const { email: to, lang } = reader;
    await queueMail(db, { kind: `listing.${due.notice}`, to, lang, ...composeMail(lang, content), now: run.now });
  }
}

async function countApplications(db: Db, listingId: string) {
  const { count } = await db
    .selectFrom("application")
    .select((eb) => eb.fn.countAll<number>().as("count"))
    .where("listing_id", "=", listingId)
    .where("status", "!=", "withdrawn")
    .executeTakeFirstOrThrow();
  return Number(count);
}

async function waysIn(db: Db, reader: CompanyReader, { listing, due, run }: Letter): Promise<MailBlock[]> {
  const { accountId, lang, decides } = reader;
  if (accountId === null || !decides) return [];
  const t = textsFor(lang);
  const about = { listingId: listing.id, accountId, deadline: listing.deadline, now: run.now };
  const links = await issueListingLinks(db, { ...about, deeds: deedsOf[due.notice] });
  return links.map(({ deed, token }) => ({
    button: { label: t(`life:deed.${deed}`), href: run.config.origin + paths.listingByMail(lang, token) },
  }));
}

function contentFor(
  { lang }: CompanyReader,
  { listing, due, run }: Letter,
  { applications, ways }: { applications: number; ways: MailBlock[] },
) {
  const t = textsFor(lang);
  const { notice, endsOn } = due;
  const values = {
    title: titleIn(t, lang, listing),
    day: formatDay(lang, listing.deadline),
    until: endsOn ? formatDay(lang, daysAfter(endsOn, -1)) : "",
  };
  const blocks: MailBlock[] = [
    { heading: t(`life:mail.${notice}.heading`, values) },
    { paragraph: listing.life.paused ? t("life:mail.pausedEnds", values) : t(`life:mail.${notice}.text`, values) },
    { paragraph: t("life:mail.applications", { count: applications }) },
    ...ways,
    ...(ways.length > 0 ? [{ small: t("life:mail.hint") }] : []),
    {
      button: {
        label: t("life:mail.open"),
        href: run.config.origin + paths.employerListing(lang, listing.id),
      },
    },
  ];
  return { subject: t(`life:mail.${notice}.subject`, values), blocks };
}
