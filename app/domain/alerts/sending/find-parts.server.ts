import type { StoreEdition } from "#db/store-edition.server.ts";
import { parseCriteria } from "#app/domain/search/criteria.ts";
import { findNewest, type Hit } from "#app/domain/search/find-listings.server.ts";
import type { Alert } from "../find-alert.server.ts";

/** What one of the searches of an alert has found, and with what it is shown. */
export type Part = {
  criteria: string;
  listingIds: string[];
  hitsOf: (listingIds: readonly string[]) => Hit[];
};

/** Asks the search itself, so that an alert finds what its reader would find: first what is for the reader, then for who comes along. */
export async function findParts(edition: StoreEdition, alert: Alert, now: Date): Promise<Part[]> {
  const publishedAfter = alert.looks_since ?? alert.confirmed_at;
  if (publishedAfter === null) return [];
  const searches = [alert.criteria, ...(alert.partner_criteria ? [alert.partner_criteria] : [])];
  return Promise.all(
    searches.map(async (criteria) => {
      const search = parseCriteria(new URLSearchParams(criteria));
      const { ids, hitsOf } = await findNewest(edition, search, { now, publishedAfter });
      return { criteria, listingIds: ids, hitsOf };
    }),
  );
}

/** Each listing once: what is for the reader is not for who comes along as well, and what was sent comes no more. */
export function onlyNew(parts: readonly Part[], delivered: ReadonlySet<string>): Part[] {
  const seen = new Set(delivered);
  return parts.map((part) => {
    const listingIds = part.listingIds.filter((id) => !seen.has(id));
    for (const id of listingIds) seen.add(id);
    return { ...part, listingIds };
  });
}
