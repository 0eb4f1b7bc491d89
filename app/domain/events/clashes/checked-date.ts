import type { Clashes } from "./find-clashes.server.ts";

/** What can be said of a date that is only typed. */
export type CheckedDate = { state: "clashing" | "noPlace" | "free"; clashes: Clashes } | { state: "noDay" };
