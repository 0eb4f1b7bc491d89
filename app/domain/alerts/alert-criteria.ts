import { type Criteria, parseCriteria } from "#app/domain/search/criteria.ts";

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
