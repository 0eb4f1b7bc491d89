import type { Db } from "#db/connect.server.ts";
import { isPast } from "../event-times.ts";
import type { FoundCalendar, FoundEvent } from "../reading/found-calendar.ts";
import { storedSaid } from "./watched-calendar.ts";

export type ImportStep =
  /** new: a draft; updated: the draft says what the source says now; withdrawn: called off while it was a draft. */
  | { step: "new" | "updated" | "withdrawn"; event: FoundEvent; eventId: string | null }
  /** The office has written into it or published it: it decides. */
  | { step: "changed" | "cancelled" | "back"; event: FoundEvent; eventId: string }
  | { step: "gone"; uid: string; title: string; eventId: string }
  /** Nothing to do: as before, dropped, called off before it was known, known from another calendar, one of ours. */
  | { step: "same" | "dropped" | "off" | "elsewhere" | "own"; event: FoundEvent };

type Planning = {
  /** Null: the calendar is not known yet. */
  calendarId: string | null;
  found: FoundCalendar;
  /** The name of the board's own host. */
  host: string;
  today: string;
  /** What is missing in it is gone: a file may be a part of a calendar. */
  isWhole: boolean;
};

/** Stands for what a source says that says nothing any more, where the office knows it: it is told once. */
export const leftBySource = "gone";

/** What would become of each event, without doing it. */
export async function planImport(db: Db, { calendarId, found, host, today, isWhole }: Planning): Promise<ImportStep[]> {
  const known = calendarId === null ? [] : await findKnown(db, calendarId);
  const byUid = new Map(known.map((row) => [row.uid, row]));
  const elsewhere = await findElsewhere(db, calendarId);
  const steps = found.events.map((event): ImportStep => {
    const row = byUid.get(event.uid);
    if (row) return stepOfKnown(event, row);
    if (event.uid.startsWith("event-") && event.uid.endsWith(`@${host}`)) return { step: "own", event };
    if (event.cancelled) return { step: "off", event };
    return { step: elsewhere.has(sameEvent(event)) ? "elsewhere" : "new", event, eventId: null };
  });
  /* A part of it could not be read: nobody knows whether what is missing is gone. */
  if (!isWhole || found.faultCount > 0) return steps;
  const there = new Set(found.uids);
  const gone = known.flatMap(({ uid, eventId, state, digest, said, status }): ImportStep[] => {
    if (eventId === null || status === "cancelled" || there.has(uid)) return [];
    if (state === "gone" || digest === leftBySource) return [];
    const { title, times } = storedSaid(said);
    return isPast({ times }, today) ? [] : [{ step: "gone", uid, title, eventId }];
  });
  return [...steps, ...gone];
}

function stepOfKnown(event: FoundEvent, row: Known): ImportStep {
  if (row.eventId === null) return { step: "dropped", event };
  const { eventId } = row;
  if (row.digest === event.digest)
    return row.state === "gone" ? { step: "back", event, eventId } : { step: "same", event };
  if (row.status === "cancelled") return { step: "same", event };
  const isOurs = row.status !== "draft" || row.updatedAt !== row.writtenAt;
  if (event.cancelled) return { step: isOurs ? "cancelled" : "withdrawn", event, eventId };
  return { step: isOurs ? "changed" : "updated", event, eventId };
}

type Known = Awaited<ReturnType<typeof findKnown>>[number];

function findKnown(db: Db, calendarId: string) {
  return db
    .selectFrom("imported_event")
    .leftJoin("event", "event.id", "imported_event.event_id")
    .select(["imported_event.uid", "imported_event.state", "imported_event.digest", "imported_event.said"])
    .select(["imported_event.event_id as eventId", "imported_event.written_at as writtenAt"])
    .select(["event.status", "event.updated_at as updatedAt"])
    .where("imported_event.calendar_id", "=", calendarId)
    .execute();
}

/** The same sign alone is not enough: some programs count from one. */
const sameEvent = ({ uid, title, times: [first] }: Pick<FoundEvent, "uid" | "title" | "times">) =>
  JSON.stringify([uid, title, first?.day, first?.starts]);

async function findElsewhere(db: Db, calendarId: string | null) {
  const all = db.selectFrom("imported_event").select(["uid", "said"]);
  const rows = await (calendarId === null ? all : all.where("calendar_id", "!=", calendarId)).execute();
  return new Set(rows.map(({ uid, said }) => sameEvent({ uid, ...storedSaid(said) })));
}
