import { forgetOldLimits } from "./platform/http/rate-limits.server.ts";
import type { Job } from "./platform/jobs/clock.server.ts";

/** Everything that happens without anybody asking. Times are those of the operator's time zone. */
export const schedule: readonly Job[] = [
  { name: "forget old rate limits", pattern: "17 * * * *", run: ({ db, now }) => forgetOldLimits(db, now()) },
];
