import { sql } from "kysely";
import type { Db } from "#db/connect.server.ts";
import { formerDomain } from "#app/domain/accounts/blank-account.server.ts";
import { closedAccountMonths } from "#app/domain/accounts/closed-account-months.ts";
import { guardKeptDays } from "#app/domain/accounts/guarding/guard-kept-days.ts";
import { linkKeptDays } from "#app/domain/accounts/link-kept-days.ts";
import { declinedKeptMonths } from "#app/domain/admissions/declined-kept-months.ts";
import { unwantedAfterDays } from "#app/domain/alerts/wanted/wanted.ts";
import { exportKeptMonths } from "#app/domain/applications/export/export-kept-months.ts";
import { findEventViews } from "#app/domain/events/find-event-views.server.ts";
import { keptUntil } from "#app/domain/events/registering/registration.ts";
import { exampleKeptMonths } from "#app/domain/good-examples/example-kept-months.ts";
import { copiesLiveDays } from "#app/domain/listings/working-copy/working-copy.ts";
import { logKeptMonths } from "#app/domain/office/company-log/log-kept-months.ts";
import { formerKeptMonths } from "#app/domain/office/leaving/former-kept-months.ts";
import { reporterKeptMonths } from "#app/domain/reports/reporter-kept-months.ts";
import { oldInterests } from "#app/domain/returnees/interest/forget-interests.server.ts";
import { overProfiles } from "#app/domain/returnees/profile/over-profiles.server.ts";
import { oldRulings, wordedRulings } from "#app/domain/rulings/forget-rulings.server.ts";
import { emptySearchKeptDays } from "#app/domain/search/unfound/empty-search-kept-days.ts";
import { auditKeptMonths } from "#app/platform/auditing/audit-kept-months.ts";
import { dayOf, daysAfter, endOfDay, instantDaysAfter, instantMonthsAfter, monthsAfter } from "#app/platform/days.ts";
import { mailKeptDays } from "#app/platform/mail/mail-kept-days.ts";
import type { KeptKind } from "./kept-kinds.ts";

const count = sql<number | string>`count(*)`.as("count");

type Counting = { executeTakeFirstOrThrow: () => Promise<{ count: number | string }> };
type Kept = {
  all: (db: Db) => Counting[];
  /** What is to be gone by then, at the latest by the next run of its job. None where it goes with something else. */
  due?: (db: Db, at: Date) => Counting[];
};

const daysAgo = (at: Date, days: number) => instantDaysAfter(at, -days).toISOString();
const monthsAgo = (at: Date, months: number) => instantMonthsAfter(at, -months).toISOString();

/** How many rows there are of each kind, and how many are due at a time: the rules of the jobs, seen from outside. */
export const keptRows: Record<Exclude<KeptKind, "backup" | "log">, Kept> = {
  application: {
    all: (db) => [db.selectFrom("application").select(count)],
    due: (db, at) => [db.selectFrom("application").select(count).where("erase_on", "<=", dayOf(at))],
  },
  document: { all: (db) => [db.selectFrom("application_document").select(count)] },
  thread: { all: (db) => [db.selectFrom("application_message").select(count)] },
  draft: {
    all: (db) => [db.selectFrom("application_draft").select(count)],
    due: (db, at) => [db.selectFrom("application_draft").select(count).where("expires_at", "<=", at.toISOString())],
  },
  alert: {
    all: (db) => [db.selectFrom("alert").select(count)],
    due: (db, at) => [
      db.selectFrom("alert").select(count).where("confirmed_at", "is", null).where("confirm_by", "<", at.toISOString()),
      db
        .selectFrom("alert")
        .select(count)
        .where("asked_at", "<=", new Date(endOfDay(daysAfter(dayOf(at), -unwantedAfterDays - 1))).toISOString()),
    ],
  },
  returneeProfile: {
    all: (db) => [
      db.selectFrom("returnee_profile").select(count),
      db.selectFrom("returnee_interest_delivery").select(count).where("agreed_at", "is not", null),
    ],
    due: (db, at) => [overProfiles(db, at).select(count), oldInterests(db, at).select(count)],
  },
  registration: {
    all: (db) => [db.selectFrom("registration").select(count)],
    due: (db, at) => [
      db
        .selectFrom("registration")
        .select(count)
        .where("confirmed_at", "is", null)
        .where("confirm_by", "<", at.toISOString()),
      registrationsOver(db, at),
    ],
  },
  taster: {
    all: (db) => [db.selectFrom("taster_request").select(count)],
    due: (db, at) => [db.selectFrom("taster_request").select(count).where("kept_until", "<", dayOf(at))],
  },
  callback: {
    all: (db) => [db.selectFrom("callback").select(count)],
    due: (db, at) => [db.selectFrom("callback").select(count).where("kept_until", "<", dayOf(at))],
  },
  parentStop: { all: (db) => [db.selectFrom("mail_stop").select(count)] },
  admission: {
    all: (db) => [db.selectFrom("admission").select(count)],
    due: (db, at) => [
      db
        .selectFrom("admission")
        .select(count)
        .where("confirmed_at", "is", null)
        .where("confirm_by", "<", at.toISOString()),
      db.selectFrom("admission").select(count).where("declined_at", "<", monthsAgo(at, declinedKeptMonths)),
    ],
  },
  report: {
    all: (db) => [reporters(db)],
    due: (db, at) => [
      reporters(db)
        .where("handled_at", "<", monthsAgo(at, reporterKeptMonths))
        .where(({ not, exists, selectFrom }) =>
          not(
            exists(
              selectFrom("ruling")
                .innerJoin("ruling_appeal", "ruling_appeal.ruling_id", "ruling.id")
                .select("ruling.id")
                .whereRef("ruling.report_id", "=", "listing_report.id")
                .where("ruling.kind", "=", "report_declined")
                .where("ruling_appeal.decided_at", "is", null),
            ),
          ),
        ),
    ],
  },
  ruling: {
    all: (db) => [wordedRulings(db).select(count)],
    due: (db, at) => [oldRulings(db, at).select(count)],
  },
  account: {
    all: (db) => [known(db)],
    due: (db, at) => [known(db).where("disabled_at", "<", monthsAgo(at, closedAccountMonths))],
  },
  signIn: {
    all: (db) =>
      (["session", "known_device", "refused_access", "account_token", "kept_form"] as const).map((table) =>
        db.selectFrom(table).select(count),
      ),
    due: (db, at) => [
      db.selectFrom("session").select(count).where("expires_at", "<=", at.toISOString()),
      db.selectFrom("known_device").select(count).where("last_used_at", "<", daysAgo(at, guardKeptDays.device)),
      db.selectFrom("refused_access").select(count).where("last_at", "<", daysAgo(at, guardKeptDays.refusal)),
      db.selectFrom("account_token").select(count).where("expires_at", "<", daysAgo(at, linkKeptDays)),
      db.selectFrom("kept_form").select(count).where("expires_at", "<=", at.toISOString()),
    ],
  },
  contact: {
    all: (db) => [
      db.selectFrom("company").select(count).where("contact_email", "!=", ""),
      db.selectFrom("listing").select(count).where("contact_name", "is not", null),
    ],
    due: (db, at) => [
      db
        .selectFrom("company")
        .select(count)
        .where("contact_email", "!=", "")
        .where("left_at", "<", monthsAgo(at, formerKeptMonths)),
    ],
  },
  exampleContact: {
    all: (db) => [db.selectFrom("good_example").select(count).where("contact_name", "is not", null)],
    due: (db, at) => [
      db
        .selectFrom("good_example")
        .select(count)
        .where("contact_name", "is not", null)
        .where("updated_at", "<", monthsAgo(at, exampleKeptMonths.contact)),
    ],
  },
  contactPerson: { all: (db) => [db.selectFrom("contact_person").select(count)] },
  companyLog: {
    all: (db) => [db.selectFrom("company_log_note").select(count)],
    due: (db, at) => [
      db
        .selectFrom("company_log_note")
        .select(count)
        .where("on_day", "<", monthsAfter(dayOf(at), -logKeptMonths)),
    ],
  },
  workingCopy: {
    all: (db) => [db.selectFrom("working_copy").select(count)],
    due: (db, at) => [db.selectFrom("working_copy").select(count).where("saved_at", "<", daysAgo(at, copiesLiveDays))],
  },
  link: {
    all: (db) => [db.selectFrom("decision_link").select(count), db.selectFrom("listing_link").select(count)],
    due: (db, at) => [
      db.selectFrom("decision_link").select(count).where("expires_at", "<", daysAgo(at, linkKeptDays)),
      db.selectFrom("listing_link").select(count).where("expires_at", "<", daysAgo(at, linkKeptDays)),
    ],
  },
  export: {
    all: (db) => [db.selectFrom("application_export").select(count), db.selectFrom("erased_copy").select(count)],
    due: (db, at) => [
      db
        .selectFrom("application_export")
        .select(count)
        .where("at", "<", monthsAgo(at, exportKeptMonths))
        .where("id", "not in", (eb) => eb.selectFrom("exported_application").select("export_id")),
    ],
  },
  mail: {
    all: (db) => [db.selectFrom("outbox_mail").select(count)],
    due: (db, at) => [
      db.selectFrom("outbox_mail").select(count).where("created_at", "<", daysAgo(at, mailKeptDays)),
      db.selectFrom("returned_mail").select(count).where("returned_at", "<", daysAgo(at, mailKeptDays)),
    ],
  },
  audit: {
    all: (db) => [db.selectFrom("audit").select(count)],
    due: (db, at) => [db.selectFrom("audit").select(count).where("at", "<", monthsAgo(at, auditKeptMonths))],
  },
  search: {
    all: (db) => [db.selectFrom("empty_search").select(count).where("words", "!=", "")],
    due: (db, at) => [
      db
        .selectFrom("empty_search")
        .select(count)
        .where("words", "!=", "")
        .where("day", "<", daysAfter(dayOf(at), -emptySearchKeptDays)),
    ],
  },
  limit: {
    all: (db) => [db.selectFrom("rate_limit").select(count)],
    due: (db, at) => [db.selectFrom("rate_limit").select(count).where("expire", "<=", at.getTime())],
  },
};

/** Who reported and is still known. */
function reporters(db: Db) {
  return db
    .selectFrom("listing_report")
    .select(count)
    .where((eb) => eb.or([eb("name", "is not", null), eb("email", "is not", null)]));
}

function known(db: Db) {
  return db.selectFrom("account").select(count).where("email", "not like", `%@${formerDomain}`);
}

/** When an event is over only its times say, which are read as its own job reads them. */
function registrationsOver(db: Db, at: Date): Counting {
  return {
    executeTakeFirstOrThrow: async () => {
      const events = await findEventViews(db, "de", (rows) =>
        rows.where("event.id", "in", (eb) => eb.selectFrom("registration").select("event_id")),
      );
      const over = events.filter((event) => keptUntil(event) < dayOf(at)).map(({ id }) => id);
      if (over.length === 0) return { count: 0 };
      return db
        .selectFrom("registration")
        .select(count)
        .where("event_id", "in", over)
        .where("confirmed_at", "is not", null)
        .executeTakeFirstOrThrow();
    },
  };
}
