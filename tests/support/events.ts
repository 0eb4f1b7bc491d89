import type { Insertable } from "kysely";
import type { Lang } from "#db/codes.ts";
import type { Db } from "#db/connect.server.ts";
import { newEventId, newId } from "#db/ids.server.ts";
import type { Database } from "#db/schema.ts";
import type { EventTime } from "#app/domain/events/event-times.ts";
import { insertRegistration } from "#app/domain/events/registering/insert-registration.server.ts";
import type { RegistrationSender } from "#app/domain/events/registering/mail-registered.server.ts";
import { registrationToken } from "#app/domain/events/registering/registration-links.server.ts";
import { longAgo } from "./factories.ts";

type Given = Partial<Insertable<Database["event"]>> & {
  times?: Partial<EventTime>[];
  titles?: Partial<Record<Lang, string>>;
};

/** A public fair of the office, unless the test says otherwise; valid by default. */
export async function insertEvent(db: Db, { times = [{}], titles = { de: "Ausbildungsmesse" }, ...given }: Given = {}) {
  const status = given.status ?? "published";
  const out = status === "published" || status === "cancelled";
  const event = await db
    .insertInto("event")
    .values({
      ...{ id: newEventId(), kind: "fair", status, members_only: 0, by_company: 0, online: 1, sequence: 0 },
      ...{ created_at: longAgo, updated_at: longAgo, published_at: out ? longAgo : null },
      ...given,
    })
    .returningAll()
    .executeTakeFirstOrThrow();
  const event_id = event.id;
  const time = { day: "2099-03-12", starts: "10:00", ends: "16:00" };
  await db
    .insertInto("event_time")
    .values(times.map((one, position) => ({ event_id, position, ...time, ...one })))
    .execute();
  for (const [lang, title] of Object.entries(titles) as [Lang, string][])
    await db.insertInto("event_text").values({ event_id, lang, title, text: null }).execute();
  await db.insertInto("event_language").values({ event_id, lang: "de" }).execute();
  return event;
}

type GivenRule = { places?: number | null; waitingList?: boolean; closesAt?: string | null; asksNote?: boolean };

/** One has to register: as many as want to, with a waiting list, unless the test says otherwise. */
export async function insertRule(db: Db, event_id: string, given: GivenRule = {}) {
  const { places = null, waitingList = true, closesAt = null, asksNote = false } = given;
  const flags = { waiting_list: waitingList ? 1 : 0, asks_note: asksNote ? 1 : 0 } as const;
  await db
    .insertInto("registration_rule")
    .values({ event_id, places, closes_at: closesAt, ...flags })
    .execute();
}

/** Somebody who has confirmed and has a place, unless the test says otherwise. */
export async function insertGuest(
  db: Db,
  config: RegistrationSender,
  given: Partial<Parameters<typeof insertRegistration>[1]> & { event_id: string },
) {
  const id = newId();
  const guest = {
    ...{ id, email: `${id}@example.org`, name: "Kim Muster", lang: "de" as const, persons: 1, note: null, config },
    ...{ mailed_at: longAgo, confirm_by: longAgo, held_until: null, confirmed_at: longAgo, placed_at: longAgo },
    ...given,
  };
  await insertRegistration(db, guest);
  return { id: guest.id, email: guest.email, token: registrationToken(config, guest.id) };
}
