import type { Lang } from "#db/codes.ts";
import type { Instant } from "#db/schema.ts";
import type { NewsStatus } from "#db/schema/news.ts";

export type NewsText = { lang: Lang; title: string; text: string };

/** A note as somebody reads it in one language. */
export type NewsView = {
  id: string;
  status: NewsStatus;
  membersOnly: boolean;
  publishedAt: Instant | null;
  updatedAt: Instant;
  /** In the reader's language where there is one. */
  told: NewsText;
  texts: NewsText[];
  /** The same words in every language: an address is passed on by people who read different ones. */
  slug: string;
};
