import type { Day } from "#db/schema.ts";
import type { ListingContent } from "../listing-content.ts";

/** The day on which a listing would go out if nothing else kept it: pay, start and end are measured by that day. */
export function dayOut({ facts: { publish_on } }: ListingContent, today: Day): Day {
  return publish_on !== null && publish_on > today ? publish_on : today;
}
