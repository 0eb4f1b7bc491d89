import type { Db } from "#db/connect.server.ts";
import type { OfficeSender } from "#app/domain/accounts/mail-office.server.ts";
import { type ComparedRow, compareVersions } from "#app/domain/listings/change/compare-versions.server.ts";
import type { ListingContent } from "#app/domain/listings/listing-content.ts";
import { paths } from "#app/paths.ts";
import type { Lang } from "#app/platform/i18n/locales.ts";
import { textsFor } from "#app/platform/i18n/request-lang.server.ts";
import { composeMail } from "#app/platform/mail/compose-mail.tsx";
import { queueMail } from "#app/platform/mail/queue-mail.server.ts";
import { findListingToCorrect } from "./find-listing-to-correct.server.ts";
import { whoHearsOfListing } from "./who-hears-of-listing.server.ts";

type Told = {
  listingId: string;
  companyId: string;
  before: ListingContent;
  after: ListingContent;
  reason: string;
  config: OfficeSender;
  now: Date;
};

/** To whoever handed the listing in: each difference, and why. */
export async function tellOfCorrection(db: Db, { listingId, companyId, config, now, before, after, reason }: Told) {
  const title = (await findListingToCorrect(db, listingId))?.title ?? "";
  for (const { email, lang } of await whoHearsOfListing(db, { listingId, companyId })) {
    const t = textsFor(lang);
    const { changed } = await compareVersions(db, { published: before, next: after, lang });
    const mail = composeMail(lang, {
      subject: t("correct:mail.subject", { title }),
      blocks: [
        { paragraph: t("mail:office.greeting") },
        { paragraph: t("correct:mail.text", { title, board: config.board.name }) },
        { heading: t("mail:office.reason") },
        { quote: reason },
        { heading: t("correct:mail.changed") },
        { facts: changed.map((row) => ({ label: row.label, value: differenceIn(row, lang) })) },
        { paragraph: t("correct:mail.next") },
        { button: { label: t("correct:mail.button"), href: config.origin + paths.employerListing(lang, listingId) } },
      ],
    });
    const replyTo = config.operator.email;
    await queueMail(db, { ...mail, kind: "office.corrected", to: email, lang, replyTo, now });
  }
}

/** Of long lists only what went and what came. */
function differenceIn({ before, after }: ComparedRow, lang: Lang) {
  const t = textsFor(lang);
  const nothing = t("correct:mail.nothing");
  const said = (lines: ComparedRow["before"]) =>
    lines
      .filter(({ stretches }) => stretches.some(({ changed }) => changed))
      .map(({ stretches }) => stretches.map(({ text }) => text).join(""))
      .join(" · ");
  return t("correct:mail.difference", { before: said(before) || nothing, after: said(after) || nothing });
}
