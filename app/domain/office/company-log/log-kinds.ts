/** What stands in a company's log: what the office noted, and what it decided about what. */
export const logKinds = ["contact", "company", "listing", "report", "told"] as const;
export type LogKind = (typeof logKinds)[number];
