import { endExpiredListings } from "./domain/listings/end-expired-listings.server.ts";
import { forgetOldLimits } from "./platform/http/rate-limits.server.ts";
import { forgetOldMails, sendMails } from "./platform/mail/send-mails.server.ts";
import type { Job } from "./platform/jobs/clock.server.ts";

/** Everything that happens without anybody asking. Times are those of the operator's time zone. */
export const schedule: readonly Job[] = [
  { name: "send mails", pattern: "*/10 * * * * *", run: sendMails },
  {
    name: "end listings past their last day",
    pattern: "5 0,6 * * *",
    run: ({ db, config, now }) => endExpiredListings(db, { origin: config.origin, now: now() }),
  },
  { name: "forget old mails", pattern: "40 3 * * *", run: forgetOldMails },
  { name: "forget old rate limits", pattern: "17 * * * *", run: ({ db, now }) => forgetOldLimits(db, now()) },
];
