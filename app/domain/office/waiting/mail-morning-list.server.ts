import type { Db } from "#db/connect.server.ts";
import { inTransaction } from "#db/in-transaction.server.ts";
import { mailOffice, type OfficeSender } from "#app/domain/accounts/mail-office.server.ts";
import { findSubmittedListings } from "#app/domain/listings/life/find-submitted-listings.server.ts";
import { paths } from "#app/paths.ts";
import { claimDay } from "#app/platform/claim-day.server.ts";
import { dayOf } from "#app/platform/days.ts";
import type { Lang } from "#app/platform/i18n/locales.ts";
import { textsFor } from "#app/platform/i18n/request-lang.server.ts";
import { isWorkingMorning } from "#app/platform/is-working-morning.ts";
import type { MailContent } from "#app/platform/mail/compose-mail.tsx";
import { daysSince } from "../days-since.ts";

/**
 * One mail each working morning with every listing that waits, the longest wait first, and none where none waits. A
 * morning that the server slept through is made up for on the same day.
 */
export async function mailMorningList(db: Db, { config, now }: { config: OfficeSender; now: Date }) {
  if (config.officeMail !== "morning" || !isWorkingMorning(now)) return;
  await inTransaction(db, async (db) => {
    if (!(await claimDay(db, "office.morning", dayOf(now)))) return;
    const listings = await findSubmittedListings(db);
    if (listings.length === 0) return;
    const contentIn = (lang: Lang) => morningList(lang, listings, { config, now });
    await mailOffice(db, { kind: "office.morning", contentIn, config, now });
  });
}

type Listings = Awaited<ReturnType<typeof findSubmittedListings>>;

function morningList(
  lang: Lang,
  listings: Listings,
  { config: { origin, board }, now }: { config: OfficeSender; now: Date },
): MailContent {
  const t = textsFor(lang);
  const count = listings.length;
  const age = (days: number) => (days === 0 ? t("office:age.today") : t("office:age.days", { count: days }));
  return {
    subject: t("mail:office.morning.subject", { count, board: board.name }),
    blocks: [
      { heading: t("mail:office.morning.heading", { count }) },
      {
        list: listings.map(({ id, title, company_name: company, submitted_at: at }) => ({
          title,
          text: `${company} · ${t("office:waiting.since")} ${age(daysSince(at, now))}`,
          href: origin + paths.officeListing(lang, id),
        })),
      },
      { button: { label: t("mail:office.morning.button"), href: origin + paths.office(lang) } },
    ],
  };
}
