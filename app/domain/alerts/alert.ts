import type { AlertFrequency } from "#db/codes.ts";
import type { Day, Instant } from "#db/schema.ts";
import { type Criteria, parseCriteria } from "#app/domain/search/criteria.ts";
import { dayOf, daysAfter, hourOf, mondayOf } from "#app/platform/days.ts";

/** Who does not confirm within so many days is forgotten. */
export const confirmDays = 7;

/** More than this nobody reads in a mail; the rest is one link away. */
export const maxListingsInMail = 20;

/** Mails come in the morning, so an alert's day begins at six. */
const morningHour = 6;

/**
 * Daily means every morning, weekly every Monday morning. The first mail comes on the next such morning after the
 * confirmation; one that the server slept through is made up for as soon as it is awake.
 */
export function isDue({ frequency, since }: { frequency: AlertFrequency; since: Instant }, now: Date) {
  const today = alertDay(now);
  return alertDay(new Date(since)) < (frequency === "daily" ? today : mondayOf(today));
}

function alertDay(instant: Date): Day {
  return hourOf(instant) < morningHour ? daysAfter(dayOf(instant), -1) : dayOf(instant);
}

/**
 * The search that an alert repeats. Order and page are the reader's of that moment. What looks like a link is taken
 * out of the words: otherwise anybody could have us mail links to strangers.
 */
export function alertCriteria(query: URLSearchParams): Criteria {
  const criteria = parseCriteria(query);
  return { ...criteria, q: withoutLinks(criteria.q), near: withoutLinks(criteria.near), sort: null, page: 1 };
}

function withoutLinks(text: string) {
  return text
    .split(" ")
    .filter((word) => !looksLikeLink(word))
    .join(" ");
}

/** ".NET", "ASP.NET" and "Node.js" are what people work with. */
function looksLikeLink(word: string) {
  if (/^(?:asp|vb|ado)?\.net$|^[a-z]+\.js$/i.test(word)) return false;
  return /:\/\/|@|\.\p{L}{2,}/u.test(word);
}

/** "a•••@e•••.org": enough to recognise one's own address, too little to write to somebody else's. */
export function maskMail(address: string) {
  const [local = "", domain = ""] = address.split("@");
  const end = domain.slice(domain.lastIndexOf("."));
  return `${local.slice(0, 1)}•••@${domain.slice(0, 1)}•••${end}`;
}
