import type { Instant } from "#db/schema.ts";
import type { NewsStatus } from "#db/schema/news.ts";

type Before = { status: NewsStatus; publishedAt: Instant | null };
type Wish = { publishes: boolean; wanted: Instant | null; now: Instant };

/**
 * Where a note stands after it was saved. A draft stays one until it is published; what is published is out at once, or
 * waits for the time that was set for it. Without a time, what is out keeps the one it came out at.
 */
export function nextState(before: Before, { publishes, wanted, now }: Wish): Before {
  const isOut = before.status !== "draft";
  if (!publishes && !isOut) return { status: "draft", publishedAt: wanted };
  const publishedAt = wanted ?? (isOut ? before.publishedAt : null) ?? now;
  return { status: publishedAt > now ? "planned" : "published", publishedAt };
}
