// A face of this room: other nouns may import it.

import type { Db } from "#db/connect.server.ts";
import { mailOffice, type OfficeSender } from "#app/domain/accounts/mail-office.server.ts";
import { paths } from "#app/paths.ts";
import { formatDay } from "#app/platform/i18n/format.ts";
import type { Lang } from "#app/platform/i18n/locales.ts";
import { textsFor } from "#app/platform/i18n/request-lang.server.ts";
import type { MailContent } from "#app/platform/mail/compose-mail.tsx";
import { ownTitle } from "../own-title.server.ts";

type Submission = { listingId: string; config: OfficeSender; now: Date };

/** A listing waits for the office. Who of the office reads of it in the morning is told by the clock then. */
export async function tellOffice(db: Db, { listingId, config, now }: Submission) {
  const listing = await db
    .selectFrom("listing")
    .innerJoin("company", "company.id", "listing.company_id")
    .select(["listing.id", ...ownTitle, "listing.deadline", "listing.first_published_at as publishedAt"])
    .select("company.name as company")
    .where("listing.id", "=", listingId)
    .executeTakeFirstOrThrow();
  await mailOffice(db, {
    kind: "office.submission",
    about: "listings",
    wanted: ({ mails }) => mails === "at_once",
    contentIn: (lang) => contentIn(lang, listing, config),
    config,
    now,
  });
}

type Told = { id: string; title: string; deadline: string; publishedAt: string | null; company: string };

function contentIn(
  lang: Lang,
  { id, title, deadline, publishedAt, company }: Told,
  { origin }: OfficeSender,
): MailContent {
  const t = textsFor(lang);
  const again = publishedAt !== null;
  return {
    subject: again ? t("mail:office.submission.again", { title }) : t("mail:office.submission.subject", { title }),
    blocks: [
      { heading: again ? t("mail:office.submission.againHeading") : t("mail:office.submission.heading") },
      {
        facts: [
          { label: t("office:waiting.listing"), value: title },
          { label: t("office:waiting.company"), value: company },
          { label: t("office:waiting.deadline"), value: formatDay(lang, deadline) },
        ],
      },
      { button: { label: t("mail:office.submission.button"), href: origin + paths.officeListing(lang, id) } },
    ],
  };
}
