import type { Instant } from "#db/schema.ts";
import type { NewsText } from "./news-view.ts";

/** All that the form of a note says. */
export type NewsContent = {
  membersOnly: boolean;
  /** Null: whenever it is published. */
  publishedAt: Instant | null;
  texts: NewsText[];
};
