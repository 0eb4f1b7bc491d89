import type { ContactWay } from "#db/schema/office.ts";

/** In the order in which they are offered. */
export const contactWays = ["call", "mail", "visit", "other"] as const satisfies readonly ContactWay[];
