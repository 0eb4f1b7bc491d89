/** What a company's desk shows of the applications to one listing. Whoever knows the applications counts them. */
export type ApplicationCounts = {
  /** Withdrawn ones not counted. */
  applications: number;
  /** Nobody has opened them. */
  newApplications: number;
  /** Without the answer that was promised. */
  waitingApplications: number;
  /** Without a last word yet. */
  openApplications: number;
};

export const noApplications: ApplicationCounts = {
  applications: 0,
  newApplications: 0,
  waitingApplications: 0,
  openApplications: 0,
};

/** For pages that show no such number. */
export const notCounted: ReadonlyMap<string, ApplicationCounts> = new Map();
