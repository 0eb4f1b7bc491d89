import type { Actor, Lang } from "#db/codes.ts";
import type { Instant } from "#db/schema.ts";
import { dayOf, daysBetween } from "#app/platform/days.ts";

export const maxMessageDocuments = 3;
/** Of one application, both sides together. */
export const maxThreadDocuments = 20;

/** Who wrote, in the eyes of the reader. */
export type By = "you" | "person" | "company" | "office" | "system";

type Written = {
  author: Actor;
  accountId: string | null;
  person: string | null;
  at: Instant;
  leavesAt: Instant | null;
  readAt: Instant | null;
  /** There for a message that has its own ten minutes; a letter leaves with its answer. */
  heldId: string | null;
};

export type ThreadReader = { side: "seeker" } | { side: "employer"; accountId: string };

/** The thread as a side may see it, and how many more documents it can carry. */
export function threadFor<Message extends Written & { documents: readonly unknown[] }>(
  messages: readonly Message[],
  reader: ThreadReader,
  now: Date,
) {
  const documents = messages.reduce((count, message) => count + message.documents.length, 0);
  return {
    messages: messages.map((message) => messageFor(message, reader, now)),
    room: Math.max(0, maxThreadDocuments - documents),
  };
}

/** One message as a side may see it. The names of a company's people are not for the seeker's page. */
function messageFor<Message extends Written>(message: Message, reader: ThreadReader, now: Date) {
  const { author, accountId, person, leavesAt, readAt, heldId, at, ...rest } = message;
  const leavesIn = hasLeft({ leavesAt }, now) ? null : minutesUntil(leavesAt ?? at, now);
  const by = byFor({ author, accountId }, reader);
  return {
    ...rest,
    at,
    by,
    person: reader.side === "employer" && by === "company" ? person : null,
    ago: agoOf(at, now),
    isNew: readAt === null && isFromOtherSide(author, reader.side),
    leavesIn,
    canBeTakenBack: heldId !== null && leavesIn !== null,
  };
}

export type ThreadMessage = ReturnType<typeof messageFor<Written>> & { id: string; lang: Lang; text: string };

/** Until then only its writers see it. */
export function hasLeft({ leavesAt }: { leavesAt: Instant | null }, now: Date) {
  return leavesAt === null || leavesAt <= now.toISOString();
}

export function isFromOtherSide(author: Actor, side: ThreadReader["side"]) {
  return side === "employer" ? author === "seeker" : author !== "seeker";
}

const hour = 3_600_000;

/**
 * Several messages in short order are one mail: the first of an hour tells of those that follow as long as nobody has read
 * it.
 */
export function isToldAlready(unread: readonly { at: Instant }[], now: Date) {
  const hourOf = (instant: number) => Math.floor(instant / hour);
  return unread.some(({ at }) => hourOf(Date.parse(at)) === hourOf(now.getTime()));
}

function byFor({ author, accountId }: { author: Actor; accountId: string | null }, reader: ThreadReader): By {
  if (author === "seeker") return reader.side === "seeker" ? "you" : "person";
  if (author !== "employer") return author;
  return reader.side === "employer" && accountId === reader.accountId ? "you" : "company";
}

function agoOf(at: Instant, now: Date): "today" | "yesterday" | "earlier" {
  const days = daysBetween(dayOf(new Date(at)), dayOf(now));
  return days === 0 ? "today" : days === 1 ? "yesterday" : "earlier";
}

function minutesUntil(at: Instant, now: Date) {
  return Math.ceil((Date.parse(at) - now.getTime()) / 60_000);
}
