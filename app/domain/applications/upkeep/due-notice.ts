import type { ListingNotice } from "#db/listings/upkeep-codes.ts";
import type { Day } from "#db/schema.ts";
import { daysAfter, daysBetween } from "#app/platform/days.ts";

/** In days of the calendar. */
export type UpkeepSpans = {
  /** After the last sign of life a company is asked whether the listing is still open, and after as long again. */
  askAfter: number;
  /** The second question is answered within these, or the listing ends by itself. */
  answerWithin: number;
  /** When these spans began to count; null where they always have. */
  since: Day | null;
};

export const usualUpkeep: UpkeepSpans = { askAfter: 30, answerWithin: 14, since: null };

export type SentNotice = { notice: ListingNotice; about: Day; sentOn: Day; endsOn: Day | null };

export type ListingLife = {
  id: string;
  deadline: Day;
  /** When it was published or extended last. */
  runsSince: Day;
  /** When somebody of the company last did something with it. */
  lastSign: Day;
  /** Nobody applies in vain: whether it is open is not asked. */
  paused: boolean;
  sent: readonly SentNotice[];
};

export type DueNotice = { notice: ListingNotice; about: Day; endsOn: Day | null };

const weekDays = 7;

/** What is to be mailed today about a published listing, or "end": it was asked about twice and nobody answered. */
export function dueNotice(life: ListingLife, { spans, today }: { spans: UpkeepSpans; today: Day }) {
  const { deadline, lastSign } = life;
  if (today > deadline) return null;
  const sent = (notice: ListingNotice, about: Day) =>
    life.sent.find((one) => one.notice === notice && one.about === about);
  const again = sent("still_open_again", lastSign);
  if (again?.endsOn && today >= again.endsOn) return "end";

  const left = daysBetween(today, deadline);
  if (left <= weekDays) {
    const notice = left <= 1 ? "day_left" : "week_left";
    const isNews = life.runsSince < daysAfter(deadline, left <= 1 ? -1 : -weekDays);
    return isNews && !sent(notice, deadline) ? due({ notice, about: deadline }) : null;
  }
  if (life.paused) return null;
  const first = sent("still_open", lastSign);
  if (!first) {
    return today >= firstAskedOn(life, spans) ? due({ notice: "still_open", about: lastSign }) : null;
  }
  if (again || today < daysAfter(first.sentOn, spans.askAfter)) return null;
  const told = daysAfter(today, spans.answerWithin);
  return due({ notice: "still_open_again", about: lastSign, endsOn: told > deadline ? daysAfter(deadline, 1) : told });
}

/**
 * Listings that new spans made due all at once are asked about one after another, each on a day of its own: no company finds
 * twenty questions in one morning.
 */
export function firstAskedOn({ id, lastSign }: Pick<ListingLife, "id" | "lastSign">, spans: UpkeepSpans): Day {
  const day = daysAfter(lastSign, spans.askAfter);
  if (spans.since === null || day > spans.since) return day;
  return daysAfter(spans.since, 1 + (numberOf(id) % spans.askAfter));
}

/** The same number for the same id, spread evenly over many (FNV-1a). */
function numberOf(id: string) {
  return [...id].reduce(
    (hash, letter) => Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 16_777_619) >>> 0,
    2_166_136_261,
  );
}

const due = ({ endsOn = null, ...notice }: Omit<DueNotice, "endsOn"> & { endsOn?: Day | null }): DueNotice => ({
  ...notice,
  endsOn,
});

/** Whether a question waits for an answer. */
export function isAsked({ lastSign, sent }: Pick<ListingLife, "lastSign" | "sent">) {
  return sent.some(({ notice, about }) => about === lastSign && notice.startsWith("still_open"));
}
