import type { Decision } from "../application.ts";

/** What can be said straight from a mail. Whatever else there is to say is said on the board. */
export const mailedDecisions = ["invited", "declined"] as const satisfies readonly Decision[];
export type MailedDecision = (typeof mailedDecisions)[number];
