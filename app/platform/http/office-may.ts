import type { OfficeRole } from "#db/codes.ts";

const both: readonly OfficeRole[] = ["all", "review"];
const all: readonly OfficeRole[] = ["all"];

/** What the pages of the office are about, and who of the office may use them: nothing else says so. */
const mayUse = {
  waiting: both,
  /** Of what is found each sees what they may see anyway. */
  finding: both,
  listings: both,
  profiles: both,
  events: both,
  examples: both,
  reports: both,
  /** To look at only. */
  companies: both,
  audit: both,
  demand: both,
  /** Who takes part in an event. */
  guests: all,
  /** What stands in a listing in its company's name. */
  corrections: all,
  companyData: all,
  companyLog: all,
  people: all,
  suspension: all,
  leaving: all,
  admissions: all,
  answers: all,
  spans: all,
  upkeep: all,
  news: all,
  contacts: all,
  returnees: all,
  refusals: all,
  handingOn: all,
  pay: all,
  phrases: all,
  synonyms: all,
  texts: all,
  protection: all,
  auditExport: all,
  officers: all,
  /** What goes wrong with the board itself. */
  machine: all,
} satisfies Record<string, readonly OfficeRole[]>;

export type OfficeRight = keyof typeof mayUse;

export function officeMay(role: OfficeRole, right: OfficeRight) {
  return mayUse[right].includes(role);
}
