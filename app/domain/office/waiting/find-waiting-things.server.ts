import type { Lang } from "#db/codes.ts";
import type { Db } from "#db/connect.server.ts";
import { findWaitingAdmissions } from "#app/domain/admissions/find-admissions.server.ts";
import { findSubmittedEvents } from "#app/domain/events/find-submitted-events.server.ts";
import { findSubmittedExamples } from "#app/domain/good-examples/find-submitted-examples.server.ts";
import { findSubmittedListings } from "#app/domain/listings/life/find-submitted-listings.server.ts";
import { ownTitle } from "#app/domain/listings/own-title.server.ts";
import { findOpenAppeals } from "#app/domain/rulings/find-open-appeals.server.ts";
import { rightToDecide } from "#app/domain/rulings/ruling.ts";
import { findWaitingProfiles } from "../profiles/find-waiting-profiles.server.ts";
import { openReports } from "../reports/reports.server.ts";
import { type WaitingThing, withRight } from "./waiting-thing.ts";

/** Everything that the office has to decide on, whatever it is, the longest wait first. Titles in `lang`, where there are several. */
export async function findWaitingThings(db: Db, lang: Lang): Promise<WaitingThing[]> {
  const things = await Promise.all([
    reports(db),
    listings(db),
    profiles(db),
    admissions(db),
    events(db, lang),
    examples(db, lang),
    appeals(db),
  ]);
  return things.flat().sort((a, b) => a.since.localeCompare(b.since) || a.id.localeCompare(b.id));
}

const plain = { titleLang: null, mark: null, deadline: null };
const suspended = (at: string | null) => (at === null ? null : ("suspended" as const));

async function reports(db: Db): Promise<WaitingThing[]> {
  const rows = await openReports(db)
    .select(["listing_report.id", "listing_report.created_at", "company.name as company", ...ownTitle])
    .execute();
  return rows.map(({ id, title, title_lang: titleLang, company, created_at: since }) =>
    withRight({ ...plain, kind: "report", id, title, titleLang, from: company, since }),
  );
}

async function listings(db: Db): Promise<WaitingThing[]> {
  return (await findSubmittedListings(db)).map((row) =>
    withRight({
      kind: row.first_published_at === null ? "listing" : "change",
      id: row.id,
      title: row.title,
      titleLang: row.title_lang,
      from: row.company_name,
      since: row.submitted_at ?? "",
      mark: suspended(row.company_suspended_at),
      deadline: row.deadline,
    }),
  );
}

async function profiles(db: Db): Promise<WaitingThing[]> {
  return (await findWaitingProfiles(db)).map(({ id, name, submittedAt: since, suspendedAt }) =>
    withRight({ ...plain, kind: "profile", id, title: name, from: null, since, mark: suspended(suspendedAt) }),
  );
}

async function admissions(db: Db): Promise<WaitingThing[]> {
  return (await findWaitingAdmissions(db)).map(({ id, name, place, confirmed_at, asked_at }) =>
    withRight({
      ...plain,
      kind: "admission",
      id,
      title: name,
      from: place,
      since: confirmed_at ?? "",
      mark: asked_at === null ? null : "asked",
    }),
  );
}

async function events(db: Db, lang: Lang): Promise<WaitingThing[]> {
  return (await findSubmittedEvents(db, lang)).map(({ id, title, titleLang, company, submittedAt }) =>
    withRight({ ...plain, kind: "event", id, title, titleLang, from: company, since: submittedAt ?? "" }),
  );
}

async function examples(db: Db, lang: Lang): Promise<WaitingThing[]> {
  return (await findSubmittedExamples(db, lang)).map(({ id, title, titleLang, company, submittedAt }) =>
    withRight({ ...plain, kind: "example", id, title, titleLang, from: company, since: submittedAt ?? "" }),
  );
}

async function appeals(db: Db): Promise<WaitingThing[]> {
  return (await findOpenAppeals(db)).map(({ number, subject, kind, company, filedAt }) => ({
    ...{ ...plain, kind: "appeal", id: number, title: subject, from: company, since: filedAt },
    right: rightToDecide(kind),
  }));
}
