import type { LimitName } from "./rate-limits.server.ts";

export type Limit = { most: number; seconds: number };

const minute = 60;
const hour = 60 * minute;
const day = 24 * hour;

/** A class of thirty behind one address must be able to search and apply in one lesson. */
export const limits: Record<LimitName, readonly Limit[]> = {
  any: [
    { most: 600, seconds: minute },
    { most: 3000, seconds: 10 * minute },
  ],
  search: [{ most: 300, seconds: minute }],
  /** A search as well, but apart from it: the picture comes with a page of results, which has been counted. */
  map_image: [{ most: 300, seconds: minute }],
  sign_in_account: [
    { most: 5, seconds: minute },
    { most: 20, seconds: hour },
  ],
  sign_in_client: [
    { most: 30, seconds: minute },
    { most: 200, seconds: hour },
  ],
  auth: [{ most: 100, seconds: 10 * minute }],
  mail_address: [
    { most: 3, seconds: hour },
    { most: 6, seconds: day },
  ],
  /** Apart from other mails, or a stranger could use up the resets of somebody locked out. */
  reset_address: [
    { most: 3, seconds: hour },
    { most: 6, seconds: day },
  ],
  alert: [{ most: 60, seconds: hour }],
  application: [{ most: 120, seconds: hour }],
  application_person: [{ most: 20, seconds: day }],
  upload: [{ most: 300, seconds: hour }],
  report: [{ most: 20, seconds: hour }],
};
