/** What the person at the machine can put right: told in one line, without a stack. */
export class UsageError extends Error {}

export const usage = `Usage:
  serve                          run the board with the configuration of the environment
  demo [--listings N]            run it with invented companies and listings
  office create-operator EMAIL   make the first account of the office
  office import-esco DIR         take in the terms of ESCO's official download (occupations_de.csv, _pl, _cs);
                                 with --dry-run it only says what would change`;
