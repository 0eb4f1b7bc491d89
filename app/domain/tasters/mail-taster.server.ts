import type { Lang } from "#db/codes.ts";
import type { Db } from "#db/connect.server.ts";
import { findCompanyReaders } from "#app/domain/applications/find-company-readers.server.ts";
import { paths } from "#app/paths.ts";
import type { Config } from "#app/platform/config.server.ts";
import { textsFor } from "#app/platform/i18n/request-lang.server.ts";
import { composeMail } from "#app/platform/mail/compose-mail.tsx";
import { queueMail } from "#app/platform/mail/queue-mail.server.ts";
import { findTastingListing } from "./find-tasting-listing.server.ts";
import type { TasterDays } from "./taster.ts";
import { tasterCalendar } from "./taster-calendar.server.ts";
import { tasterDaysText } from "./taster-days-text.ts";
import { tasterToken } from "./taster-links.server.ts";

export type TasterSender = Pick<Config, "origin" | "board" | "operator" | "secretKey" | "carriedKeys">;

/** What a mail needs to know of a request. */
export type Tasting = {
  id: string;
  listingId: string;
  email: string;
  lang: Lang;
  startsAt: string | null;
} & TasterDays;

type PupilNews = "received" | "known" | "agreed" | "proposed" | "declined";
type CompanyNews = "asked" | "accepted" | "cancelled";
type Mail<What> = { what: What; request: Tasting; config: TasterSender; now: Date };

/** Always with the link to their page: it says where it stands. Runs in the transaction of what it tells. */
export async function mailPupil(db: Db, { what, request, config, now }: Mail<PupilNews>) {
  const { id, listingId, lang, email } = request;
  const t = textsFor(lang);
  const listing = await findTastingListing(db, { listingId, lang });
  const { title, company } = listing;
  const day = tasterDaysText(lang, request);
  const link = config.origin + paths.myTaster(lang, tasterToken(config, id, "pupil"));
  const content = composeMail(lang, {
    subject: t(`taster:mail.pupil.${what}.subject`, { company }),
    blocks: [
      { paragraph: t("taster:mail.pupil.greeting") },
      { paragraph: t(`taster:mail.pupil.${what}.text`, { company, title, day }) },
      { button: { label: t("taster:mail.pupil.button"), href: link } },
      { small: t("taster:mail.pupil.notYou") },
    ],
  });
  const entry = { reader: "pupil", lang, taster: request, listing, standing: "sure", config, now } as const;
  const calendar = what === "agreed" ? tasterCalendar(entry) : null;
  const replyTo = config.operator.email;
  await queueMail(db, { ...content, kind: `taster.${what}`, to: email, lang, now, replyTo, calendar });
}

type CompanyMail = Mail<CompanyNews> & {
  /** The day was agreed: it may stand in their calendar. */
  agreed?: boolean;
};

/** Without a name: that stands behind the link. Who may only read for the company gets none. */
export async function mailTasterCompany(db: Db, { what, request, agreed = false, config, now }: CompanyMail) {
  const { id, listingId } = request;
  const { companyId, companyEmail } = await findTastingListing(db, { listingId, lang: "de" });
  const readers = await findCompanyReaders(db, { listingId, companyId, companyEmail, urgency: "news", now });
  const gone = what === "cancelled";
  for (const { email, lang, accountId } of readers.filter(({ accountId, decides }) => decides || accountId === null)) {
    const t = textsFor(accountId === null ? "de" : lang);
    const listing = await findTastingListing(db, { listingId, lang });
    const { title } = listing;
    const href = config.origin + paths.answerTaster(lang, tasterToken(config, id, "company"));
    const content = composeMail(lang, {
      subject: t(`taster:mail.company.${what}.subject`, { title }),
      blocks: [
        { paragraph: t(`taster:mail.company.${what}.text`, { title, day: tasterDaysText(lang, request) }) },
        ...(gone ? [] : [{ button: { label: t("taster:mail.company.button"), href } }]),
        ...(gone ? [] : [{ small: t("taster:mail.company.hint") }]),
      ],
    });
    const standing = gone ? "off" : "sure";
    const entry = { reader: "company", lang, taster: request, listing, standing, config, now } as const;
    const calendar = agreed ? tasterCalendar(entry) : null;
    const kind = `taster.company.${what}` as const;
    await queueMail(db, { ...content, kind, to: email, lang, now, forgetWhenSent: gone, calendar });
  }
}
