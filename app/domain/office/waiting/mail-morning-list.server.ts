import type { Db } from "#db/connect.server.ts";
import { inTransaction } from "#db/in-transaction.server.ts";
import { mailOffice, type OfficeSender } from "#app/domain/accounts/mail-office.server.ts";
import { findWaitingAdmissions } from "#app/domain/admissions/find-admissions.server.ts";
import { findSubmittedEvents } from "#app/domain/events/find-submitted-events.server.ts";
import { findSubmittedExamples } from "#app/domain/good-examples/find-submitted-examples.server.ts";
import { findSubmittedListings } from "#app/domain/listings/life/find-submitted-listings.server.ts";
import { paths } from "#app/paths.ts";
import { claimDay } from "#app/platform/claim-day.server.ts";
import { dayOf } from "#app/platform/days.ts";
import { type Lang, sourceLang } from "#app/platform/i18n/locales.ts";
import { textsFor } from "#app/platform/i18n/request-lang.server.ts";
import { isWorkingMorning } from "#app/platform/is-working-morning.ts";
import type { MailContent } from "#app/platform/mail/compose-mail.tsx";
import { daysSince } from "../days-since.ts";
import { findWaitingProfiles } from "../profiles/find-waiting-profiles.server.ts";

/**
 * One mail each working morning with every listing, company profile, request for membership, event and good example that waits, the longest
 * wait first, and none where nothing waits. A morning that the server slept through is made up for on the same day.
 */
export async function mailMorningList(db: Db, { config, now }: { config: OfficeSender; now: Date }) {
  if (config.officeMail !== "morning" || !isWorkingMorning(now)) return;
  await inTransaction(db, async (db) => {
    if (!(await claimDay(db, "office.morning", dayOf(now)))) return;
    const waiting = {
      listings: await findSubmittedListings(db),
      profiles: await findWaitingProfiles(db),
      admissions: await findWaitingAdmissions(db),
      events: await findSubmittedEvents(db, sourceLang),
      examples: await findSubmittedExamples(db, sourceLang),
    };
    if (Object.values(waiting).every(({ length }) => length === 0)) return;
    const contentIn = (lang: Lang) => morningList(lang, waiting, { config, now });
    await mailOffice(db, { kind: "office.morning", contentIn, config, now });
  });
}

type Waiting = {
  listings: Awaited<ReturnType<typeof findSubmittedListings>>;
  profiles: Awaited<ReturnType<typeof findWaitingProfiles>>;
  admissions: Awaited<ReturnType<typeof findWaitingAdmissions>>;
  events: Awaited<ReturnType<typeof findSubmittedEvents>>;
  examples: Awaited<ReturnType<typeof findSubmittedExamples>>;
};

function morningList(
  lang: Lang,
  { listings, profiles, admissions, events, examples }: Waiting,
  { config: { origin, board }, now }: { config: OfficeSender; now: Date },
): MailContent {
  const t = textsFor(lang);
  const since = (at: string | null) => {
    const days = daysSince(at, now);
    const age = days === 0 ? t("office:age.today") : t("office:age.days", { count: days });
    return `${t("office:waiting.since")} ${age}`;
  };
  const ofListings = { count: listings.length, board: board.name };
  const ofProfiles = { count: profiles.length, board: board.name };
  const ofAdmissions = { count: admissions.length, board: board.name };
  const subject = () => {
    if (listings.length > 0) return t("mail:office.morning.subject", ofListings);
    if (profiles.length > 0) return t("profile:mail.morningSubject", ofProfiles);
    if (admissions.length > 0) return t("admission:mail.morning", ofAdmissions);
    if (events.length > 0) return t("event:office.morning", { count: events.length, board: board.name });
    return t("example:office.morning", { count: examples.length, board: board.name });
  };
  return {
    subject: subject(),
    blocks: [
      ...withHeading(
        t("mail:office.morning.heading", ofListings),
        listings.map(({ id, title, company_name: company, submitted_at: at }) => ({
          title,
          text: `${company} · ${since(at)}`,
          href: origin + paths.officeListing(lang, id),
        })),
      ),
      ...withHeading(
        t("profile:mail.morningHeading", ofProfiles),
        profiles.map(({ id, name, submittedAt }) => ({
          title: name,
          text: since(submittedAt),
          href: origin + paths.officeProfile(lang, id),
        })),
      ),
      ...withHeading(
        t("admission:office.waiting", ofAdmissions),
        admissions.map(({ id, name, place, confirmed_at: at }) => ({
          title: name,
          text: `${place} · ${since(at)}`,
          href: origin + paths.officeAdmission(lang, id),
        })),
      ),
      ...withHeading(
        t("event:office.waiting", { count: events.length }),
        events.map(({ id, title, company, submittedAt }) => ({
          title,
          text: [company, since(submittedAt)].filter(Boolean).join(" · "),
          href: origin + paths.officeEvent(lang, id),
        })),
      ),
      ...withHeading(
        t("example:office.waiting", { count: examples.length }),
        examples.map(({ id, title, company, submittedAt }) => ({
          title,
          text: `${company} · ${since(submittedAt)}`,
          href: origin + paths.officeExample(lang, id),
        })),
      ),
      { button: { label: t("mail:office.morning.button"), href: origin + paths.office(lang) } },
    ],
  };
}

function withHeading(heading: string, list: { title: string; text: string; href: string }[]) {
  return list.length === 0 ? [] : [{ heading }, { list }];
}
