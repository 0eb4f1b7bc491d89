import type { Lang } from "#db/codes.ts";
import type { Db } from "#db/connect.server.ts";
import { inTransaction } from "#db/in-transaction.server.ts";
import { findEventViews } from "../find-event-views.server.ts";
import { saveEvent } from "../form/save-event.server.ts";
import { deleteEvent, publishEvent } from "../life/event-deeds.server.ts";
import type { RegistrationSender } from "../registering/mail-registered.server.ts";
import { contentOfSaid } from "./content-of-said.server.ts";
import type { importDeeds } from "./import-deeds.ts";
import { leftBySource } from "./plan-import.server.ts";
import { storedSaid } from "./watched-calendar.ts";

type Deed = {
  deed: (typeof importDeeds)[number];
  calendarId: string;
  eventId: string;
  /** Its updated_at when the officer read it. */
  seen: string | null;
  lang: Lang;
  officer: { accountId: string };
  config: RegistrationSender;
  now: Date;
};

export type Settled = "published" | "dropped" | "followed" | "kept" | "past" | "incomplete" | "changedMeanwhile" | null;

/** What the office says to an event that came from a calendar, also when it says it twice; null: there is no such thing to be settled. */
export function settleImported(
  db: Db,
  { deed, calendarId, eventId, seen, lang, officer, config, now }: Deed,
): Promise<Settled> {
  return inTransaction(db, async (db): Promise<Settled> => {
    const row = await db
      .selectFrom("imported_event")
      .innerJoin("watched_calendar", "watched_calendar.id", "imported_event.calendar_id")
      .select([
        "imported_event.said",
        "imported_event.state",
        "watched_calendar.name",
        "watched_calendar.lang",
        "watched_calendar.kind",
      ])
      .where("imported_event.calendar_id", "=", calendarId)
      .where("imported_event.event_id", "=", eventId)
      .executeTakeFirst();
    const [event] = row ? await findEventViews(db, lang, (rows) => rows.where("event.id", "=", eventId)) : [];
    if (!row || !event) return deed === "drop" ? "dropped" : null;
    const act = { eventId, writer: { accountId: officer.accountId, companyId: null }, now };
    const settle = (columns: { written_at?: string; digest?: string }) =>
      db
        .updateTable("imported_event")
        .set({ state: "same", ...columns })
        .where("calendar_id", "=", calendarId)
        .where("event_id", "=", eventId)
        .execute();
    if (deed === "publish") {
      if (event.status === "published") return "published";
      if (event.place === null && !event.online) return "incomplete";
      const done = await publishEvent(db, { ...act, seen, config });
      return done.ok ? "published" : done.reason === "notFound" ? null : done.reason;
    }
    if (deed === "drop") return (await deleteEvent(db, act)).ok ? "dropped" : null;
    if (deed === "keep") {
      await settle(row.state === "gone" ? { digest: leftBySource } : {});
      return "kept";
    }
    const { times, texts, placeId, address, online, link } = await contentOfSaid(db, row, storedSaid(row.said));
    const others = event.texts.filter((text) => text.lang !== row.lang);
    const saved = await saveEvent(db, {
      ...act,
      content: {
        ...{ kind: event.kind, membersOnly: event.membersOnly, companyId: event.company?.id ?? null },
        ...{ partner: event.partner, audiences: event.audiences, fields: event.fields, languages: event.languages },
        ...{ registration: event.registration, times, texts: [...texts, ...others] },
        /* Where the source's words lead nowhere, what the office has found stays. */
        ...(placeId !== null || online ? { placeId, address, online } : placeOf(event)),
        link: link ?? event.link,
      },
      ...{ seen, config },
    });
    if (!saved.ok) return saved.reason === "notFound" ? null : saved.reason;
    await settle({ written_at: now.toISOString() });
    return "followed";
  });
}

const placeOf = ({
  place,
  address,
  online,
}: {
  place: { id: string } | null;
  address: string | null;
  online: boolean;
}) => ({
  placeId: place?.id ?? null,
  address,
  online,
});
