import { needsReview } from "../checks/needs-review.ts";
import type { ListingContent } from "../listing-content.ts";
import { changedParts, type ListingPart, withParts } from "../listing-parts.ts";

type Versions = {
  published: ListingContent;
  /** What waits already, if something does. */
  waiting: ListingContent | null;
  /** What the company wants now, with something in it that the office has to read. */
  wanted: ListingContent;
};

/**
 * What of an edit everybody sees at once, though another part of the listing waits, in the order of trying. An edit of a
 * version that waits already goes out by itself when it needs no review by itself; otherwise the whole edit waits, so that
 * no ad is half changed. Only a later last day never waits: the ad must not end while its change is read.
 */
export function partsAtOnce({ published, waiting, wanted }: Versions): ListingPart[][] {
  const edit = waiting === null || isAnotherJob(published, wanted) ? [] : changedParts(waiting, wanted);
  const later: ListingPart[] = wanted.facts.deadline > published.facts.deadline ? ["deadline"] : [];
  return [edit, later].filter((parts) => {
    const next = withParts(published, parts, wanted);
    return changedParts(published, next).length > 0 && !needsReview(published, next);
  });
}

/** Then its facts belong to the other job, and to nothing that can be seen today. */
function isAnotherJob(published: ListingContent, wanted: ListingContent) {
  return changedParts(published, wanted).some((part) => part === "kind" || part === "occupation");
}
