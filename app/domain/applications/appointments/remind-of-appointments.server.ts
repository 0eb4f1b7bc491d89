// A face of this room: other nouns may import it.

import type { Lang } from "#db/codes.ts";
import type { Db } from "#db/connect.server.ts";
import { inTransaction } from "#db/in-transaction.server.ts";
import type { Day } from "#db/schema.ts";
import { titleColumns, titleIn } from "#app/domain/listings/title.ts";
import { paths } from "#app/paths.ts";
import { day as dayLength } from "#app/platform/durations.ts";
import { textsFor } from "#app/platform/i18n/request-lang.server.ts";
import { eachAlone } from "#app/platform/jobs/each-alone.ts";
import { composeMail } from "#app/platform/mail/compose-mail.tsx";
import { queueMail } from "#app/platform/mail/queue-mail.server.ts";
import { groupByReader } from "../find-company-readers.server.ts";
import { reminderDay } from "./appointment.ts";
import type { AppointmentSender } from "./calendar-file.server.ts";
import { findMeeting } from "./find-meeting.server.ts";
import { mailAppointmentToSeeker, spanOf } from "./mail-appointment.server.ts";

type Run = { config: AppointmentSender; now: Date };

/**
 * The day before, to both; to each of the company's people one mail of all of tomorrow's. What a company is reminded of
 * and its mails are one transaction, so that nothing is told twice wherever a run is cut off.
 */
export async function remindOfAppointments(db: Db, run: Run) {
  const due = (await findAgreed(db, run.now)).flatMap((row) => {
    const day = reminderDay(row, run.now);
    return day === null ? [] : [{ ...row, day, startsAt: row.startsAt ?? "" }];
  });
  const byCompany = [...Map.groupBy(due, ({ companyId }) => companyId).values()];
  await eachAlone(byCompany, (rows) => inTransaction(db, (db) => remind(db, rows, run)));
  return due.length;
}

type Due = Awaited<ReturnType<typeof findAgreed>>[number] & { day: Day; startsAt: string };

function findAgreed(db: Db, now: Date) {
  return db
    .selectFrom("appointment")
    .innerJoin("application", "application.id", "appointment.application_id")
    .innerJoin("listing", "listing.id", "application.listing_id")
    .innerJoin("company", "company.id", "application.company_id")
    .innerJoin("occupation", "occupation.id", "listing.occupation_id")
    .select([
      "appointment.id",
      "appointment.sequence",
      "appointment.state_at as stateAt",
      "appointment.starts_at as startsAt",
      "appointment.minutes",
      "appointment.time_zone as timeZone",
      "appointment.reminded_for as remindedFor",
      "application.id as applicationId",
      "application.number",
      "application.listing_id as listingId",
      "company.id as companyId",
      "company.contact_email as companyEmail",
      ...titleColumns,
    ])
    .where("appointment.state", "=", "agreed")
    .where("appointment.starts_at", ">", now.toISOString())
    .where("appointment.starts_at", "<", new Date(now.getTime() + 2 * dayLength).toISOString())
    .where("application.status", "not in", ["declined", "closed", "withdrawn"])
    .where("company.suspended_at", "is", null)
    .orderBy("appointment.starts_at")
    .orderBy("appointment.id")
    .execute();
}

async function remind(db: Db, rows: Due[], run: Run) {
  const claimed: Due[] = [];
  for (const row of rows) if (await claim(db, row)) claimed.push(row);
  for (const { applicationId } of claimed) {
    const meeting = await findMeeting(db, applicationId);
    if (!meeting?.appointment) continue;
    const { application, appointment } = meeting;
    await mailAppointmentToSeeker(db, {
      what: "reminder",
      by: "system",
      application,
      appointment,
      fallen: null,
      ...run,
    });
  }
  const [first] = claimed;
  if (!first) return;
  const items = claimed.map((row) => ({ ...row, urgency: "news" as const }));
  const letters = await groupByReader(db, { ...first, items, now: run.now });
  for (const { to, items } of letters) await mailReader(db, to, items, run);
}

/** Not if it was moved, called off or told by somebody else meanwhile. */
async function claim(db: Db, { id, sequence, day }: Due) {
  const row = await db
    .updateTable("appointment")
    .set({ reminded_for: day })
    .where("id", "=", id)
    .where("sequence", "=", sequence)
    .where("state", "=", "agreed")
    .where((eb) => eb.or([eb("reminded_for", "is", null), eb("reminded_for", "!=", day)]))
    .returning("id")
    .executeTakeFirst();
  return row !== undefined;
}

async function mailReader(db: Db, { email, lang }: { email: string; lang: Lang }, rows: Due[], { config, now }: Run) {
  const t = textsFor(lang);
  const count = rows.length;
  const mail = composeMail(lang, {
    subject: t("appointment:mail.company.reminder.subject", { count }),
    blocks: [
      { heading: t("appointment:mail.company.reminder.heading", { count }) },
      {
        list: rows.map((row) => ({
          title: spanOf(lang, row, row.startsAt),
          text: `${row.number} · ${titleIn(t, lang, row)}`,
          href: config.origin + paths.employerApplication(lang, row.applicationId),
        })),
      },
      { small: t("appointment:mail.company.reminder.hint") },
    ],
  });
  await queueMail(db, { ...mail, kind: "application.appointments", to: email, lang, now });
}
