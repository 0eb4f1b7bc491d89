import type { Lang } from "#db/codes.ts";
import type { Db } from "#db/connect.server.ts";
import { findBroughtTo } from "#app/domain/applications/bring/find-brought.server.ts";
import { type ContentItem, saidInApplication } from "#app/domain/applications/export/dossier-content.server.ts";
import { findApplicationOfSeeker, type MyApplication } from "#app/domain/applications/find-my-application.server.ts";
import { findUnsent } from "#app/domain/applications/held/held-messages.server.ts";
import { timelineFor } from "#app/domain/applications/timeline-for.ts";
import { titleIn } from "#app/domain/listings/title.ts";
import { type Texts, textsOf } from "#app/platform/i18n/texts.ts";
import { code, dayField, type Field, instant, list, number, type PersonEntry, text } from "./person-entry.ts";

type Asked = { address: string; lang: Lang; now: Date };

/**
 * Applications as whoever applied sees them: nothing that may yet be taken back, no names of the company's people. What the
 * company wrote for itself is counted and not told: for that it answers itself (decision 0073).
 */
export async function findApplicationsOf(db: Db, { address, lang, now }: Asked): Promise<PersonEntry[]> {
  const rows = await db
    .selectFrom("application")
    .select("id")
    .where("email_folded", "=", address)
    .orderBy("submitted_at")
    .orderBy("id")
    .execute();
  const entries: PersonEntry[] = [];
  for (const { id } of rows) {
    const application = await findApplicationOfSeeker(db, { applicationId: id, now });
    if (application) entries.push(await entryOf(db, application, { lang, now }));
  }
  return entries;
}

async function entryOf(
  db: Db,
  application: MyApplication,
  { lang, now }: { lang: Lang; now: Date },
): Promise<PersonEntry> {
  const t = textsOf(lang);
  const { id: applicationId, number: mark, listingId, companyName, submittedAt } = application;
  const title = titleIn(t, lang, application);
  const broughtTo = await findBroughtTo(db, { applicationId, listingId });
  const documents = await findDocumentsOf(db, application);
  return {
    kind: "application",
    id: applicationId,
    at: submittedAt,
    about: `${mark} · ${title} · ${companyName}`,
    fields: [
      ...text("number", mark),
      ...text("listing", title),
      ...text("company", companyName),
      ...text("companyContact", application.companyEmail),
      ...text("name", application.name),
      ...text("email", application.email),
      ...text("phone", application.phone),
      ...code("under18", application.under18 === 1 ? "yes" : null, t("parent:answer.yes")),
      ...code("lang", application.lang, t(`listing:language.${application.lang}`)),
      ...code("status", application.status, t(`application:status.${application.status}`)),
      ...instant("sentAt", submittedAt),
      ...dayField("eraseOn", application.eraseOn),
      ...list("said", saidInApplication(lang, { ...application, broughtTo }).map(saidFields)),
      ...list("documents", documents.map(documentFields)),
      ...list("messages", messageFields(t, application)),
      ...list("appointments", await findAppointmentsOf(db, { applicationId, t, now })),
      ...list("history", historyFields(t, application)),
      ...number("companyKeeps", await countKeptByCompany(db, applicationId)),
    ],
    documents: documents.filter(({ scan }) => scan === "none" || scan === "clean"),
  };
}

function saidFields(item: ContentItem): Field[] {
  if ("words" in item) return [...text("question", item.label), ...text("answer", item.words)];
  return [...text("question", item.label), ...text("answer", item.value), ...text("note", item.note)];
}

/** Of messages only of those that have left. */
async function findDocumentsOf(db: Db, { id, messages }: MyApplication) {
  const seen = messages.map((message) => message.id);
  return db
    .selectFrom("application_document")
    .select(["id", "name", "size", "scan", "data_key as dataKey", "created_at as createdAt"])
    .where("application_id", "=", id)
    .where((eb) =>
      seen.length === 0
        ? eb("message_id", "is", null)
        : eb.or([eb("message_id", "is", null), eb("message_id", "in", seen)]),
    )
    .orderBy("created_at")
    .orderBy("id")
    .execute();
}

export function documentFields({ name, size, createdAt }: { name: string; size: number; createdAt: string }): Field[] {
  return [...text("file", name), ...number("bytes", size), ...instant("at", createdAt)];
}

function messageFields(t: Texts, { messages, name, companyName }: MyApplication): Field[][] {
  return messages.map(({ at, author, text: words }) => {
    const by = { seeker: name, employer: companyName, office: t("thread:by.office"), system: t("thread:by.system") };
    return [...instant("at", at), ...text("by", by[author]), ...text("words", words)];
  });
}

function historyFields(t: Texts, { events }: MyApplication): Field[][] {
  return timelineFor("seeker", events).map(({ at, event, status }) => {
    const said =
      event === "status"
        ? t(`application:timeline.seeker.status.${status ?? "received"}`)
        : t(`application:timeline.seeker.${event as "submitted"}`);
    return [...instant("at", at), ...code("event", status ?? event, said)];
  });
}

/** All there were. What is only proposed in a letter that has not left is left out. */
async function findAppointmentsOf(
  db: Db,
  { applicationId, t, now }: { applicationId: string; t: Texts; now: Date },
): Promise<Field[][]> {
  const unsent = (await findUnsent(db, { applicationId, now })).map(({ at }) => at);
  const rows = await db
    .selectFrom("appointment")
    .selectAll()
    .where("application_id", "=", applicationId)
    .orderBy("id")
    .execute();
  const times = await db
    .selectFrom("appointment_time")
    .innerJoin("appointment", "appointment.id", "appointment_time.appointment_id")
    .select(["appointment_id", "appointment_time.starts_at"])
    .where("application_id", "=", applicationId)
    .orderBy("appointment_time.starts_at")
    .execute();
  return rows
    .filter(({ state, state_at }) => state !== "proposed" || !unsent.includes(state_at))
    .map((row) => [
      ...code("appointmentKind", row.kind, t(`appointment:kind.${row.kind}`)),
      ...instant("startsAt", row.starts_at),
      ...number("minutes", row.minutes),
      ...text("place", row.place),
      ...text("video", row.video_url),
      ...text("contact", row.contact),
      ...text("words", row.word),
      ...list(
        "times",
        times
          .filter(({ appointment_id }) => appointment_id === row.id)
          .map(({ starts_at }) => instant("startsAt", starts_at)),
      ),
    ]);
}

/** Its notes, its own words for finding the application, and why it declined. */
async function countKeptByCompany(db: Db, applicationId: string) {
  let total = 0;
  for (const table of ["application_note", "application_tag", "decline_reason"] as const) {
    const { count } = await db
      .selectFrom(table)
      .select((eb) => eb.fn.countAll<number>().as("count"))
      .where("application_id", "=", applicationId)
      .executeTakeFirstOrThrow();
    total += Number(count);
  }
  return total;
}
