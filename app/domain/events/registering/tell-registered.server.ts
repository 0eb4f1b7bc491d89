import type { Lang } from "#db/codes.ts";
import type { Db } from "#db/connect.server.ts";
import type { EventView } from "../event-view.ts";
import { eventReader } from "./event-reader.server.ts";
import { mailRegistered, type RegistrationSender } from "./mail-registered.server.ts";
import { hasBegun } from "./registration-state.ts";

type Circumstances = { eventId: string; config: RegistrationSender; now: Date };

/** An event does not take place: everybody who wanted to come hears it once, and why. In the transaction of the deed. */
export async function tellOfCancellation(
  db: Db,
  { eventId, config, now, word }: Circumstances & { word: { text: string; lang: Lang } },
) {
  const read = eventReader(db, eventId);
  for (const to of await findConfirmed(db, eventId)) {
    const news = { what: "eventCancelled", word: word.text, had: to.placed_at !== null } as const;
    await mailRegistered(db, { to, event: await read(to.lang), news, config, now });
  }
}

/** Other times, or another place, than before the change that was just written: everybody hears it once a change. */
export async function tellOfMove(db: Db, { eventId, config, now, before }: Circumstances & { before: EventView }) {
  const read = eventReader(db, eventId);
  const confirmed = await findConfirmed(db, eventId);
  const [first] = confirmed;
  if (!first) return;
  const after = await read(first.lang);
  if (after.status !== "published" || hasBegun(after, now) || whenAndWhere(before) === whenAndWhere(after)) return;
  for (const to of confirmed) {
    const what = to.placed_at ? "moved" : "movedWaiting";
    await mailRegistered(db, { to, event: await read(to.lang), news: { what }, config, now });
  }
}

function whenAndWhere({ times, place, address, online, link }: EventView) {
  return JSON.stringify([times, place?.id, address, online, link]);
}

function findConfirmed(db: Db, eventId: string) {
  return db
    .selectFrom("registration")
    .selectAll()
    .where("event_id", "=", eventId)
    .where("confirmed_at", "is not", null)
    .orderBy("confirmed_at")
    .orderBy("id")
    .execute();
}
