// A face of this room: other nouns may import it.

import type { ListingContent } from "../listing-content.ts";
import { dayOut } from "./day-out.ts";
import { payWarnings } from "./pay-problems.ts";
import type { CheckContext, Problems } from "./problem.ts";

/** What the fields say that people should look at before a listing goes out; its words are read by listingFindings. */
export function listingWarnings(content: ListingContent, around: CheckContext): Problems {
  return payWarnings(content, { ...around, today: dayOut(content, around.today) });
}
