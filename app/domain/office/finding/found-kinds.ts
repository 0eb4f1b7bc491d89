import type { OfficeRight } from "#app/platform/http/office-may.ts";

/** What the office looks for, in the order of the page, and who may. */
export const findable = {
  listings: "listings",
  companies: "companies",
  people: "people",
  applications: "answers",
} as const satisfies Record<string, OfficeRight>;

export type FoundKind = keyof typeof findable;
export const foundKinds = Object.keys(findable) as FoundKind[];
