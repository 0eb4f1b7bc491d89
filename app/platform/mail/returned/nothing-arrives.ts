import type { ReturnReason } from "#db/mails/return-reasons.ts";
import type { Instant } from "#db/schema.ts";
import { day } from "#app/platform/durations.ts";

/** A mail that left for an address, and why it came back if it did. */
export type Sent = { at: Instant; reason: ReturnReason | null };

/** So many mails in a row, over so many days, and nothing arrived: then a full mailbox is one that nobody opens. */
export const inVain = { mails: 4, days: 14 };

/** Servers try for up to five days before they give up: a mail that is younger may still come back. */
const undecidedDays = 5;

/**
 * Whether an address that is said to be there, and takes no mail, is as good as dead. What a server refuses (spam, its own rules) or
 * where it cannot be reached counts neither way: that is between the servers, and all their users would lose what they wanted.
 */
export function nothingArrives(sent: readonly Sent[], now: Date) {
  const decided = sent
    .filter(({ at, reason }) =>
      reason === null ? now.getTime() - Date.parse(at) > undecidedDays * day : reason === "full" || reason === "dead",
    )
    .toSorted((one, other) => Date.parse(other.at) - Date.parse(one.at));
  const arrived = decided.findIndex(({ reason }) => reason === null);
  const row = arrived === -1 ? decided : decided.slice(0, arrived);
  const [newest, oldest] = [row.at(0), row.at(-1)];
  if (!newest || !oldest || row.length < inVain.mails) return false;
  return Date.parse(newest.at) - Date.parse(oldest.at) >= inVain.days * day;
}
