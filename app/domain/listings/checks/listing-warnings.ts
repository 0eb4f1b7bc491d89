// A face of this room: other nouns may import it.

import type { ListingContent } from "../listing-content.ts";
import { payWarnings } from "./pay-problems.ts";
import type { CheckContext, Problems } from "./problem.ts";
import { wordingWarnings } from "./wording-warnings.ts";

/** What people should look at before a listing goes out, though nothing forbids it. */
export function listingWarnings(content: ListingContent, around: CheckContext): Problems {
  return { ...payWarnings(content, around), ...wordingWarnings(content) };
}
