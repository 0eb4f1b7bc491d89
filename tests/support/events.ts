import type { Insertable } from "kysely";
import type { Lang } from "#db/codes.ts";
import type { Db } from "#db/connect.server.ts";
import { newEventId } from "#db/ids.server.ts";
import type { Database } from "#db/schema.ts";
import type { EventTime } from "#app/domain/events/event-times.ts";
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
