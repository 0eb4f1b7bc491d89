import type { Day } from "#db/schema.ts";
import { type Criteria, parseCriteria } from "#app/domain/search/criteria.ts";
import { settledStart } from "#app/domain/search/settled-start.ts";

/**
 * The search that an alert repeats, with `today` the day on which it was asked for. Order and page are the reader's of that moment. What looks like a link is taken
 * out of the words: otherwise anybody could have us mail links to strangers.
 */
export function alertCriteria(query: URLSearchParams, today?: Day): Criteria {
  const asked = parseCriteria(query);
  const criteria = today === undefined ? asked : settledStart(asked, today);
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
