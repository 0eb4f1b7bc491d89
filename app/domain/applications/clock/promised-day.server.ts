import type { Db } from "#db/connect.server.ts";
import type { Day } from "#db/schema.ts";
import { startAnswerClock } from "./start-answer-clock.server.ts";

type Asked = { listing: { id: string; answerDays: number }; sentAt: Date };

/** By when somebody who applies at that time has an answer. */
export async function promisedDay(db: Db, { listing, sentAt }: Asked): Promise<Day> {
  return (await startAnswerClock(db, { listingId: listing.id, workingDays: listing.answerDays, now: sentAt })).answerBy;
}
