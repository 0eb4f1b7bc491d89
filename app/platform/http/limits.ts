export type Limit = { max: number; seconds: number };
export type LimitName = keyof typeof limits;

const minute = 60;
const hour = 60 * minute;
const day = 24 * hour;

/** A class of thirty behind one address must be able to search and apply in one lesson. */
export const limits = {
  any: [
    { max: 600, seconds: minute },
    { max: 3000, seconds: 10 * minute },
  ],
  search: [{ max: 300, seconds: minute }],
  /** All listings at once take seconds to write; a job search engine asks a few times a day, in three languages. */
  job_feed: [{ max: 30, seconds: hour }],
  /** A search as well, but apart from it: the picture comes with a page of results, which has been counted. */
  map_image: [{ max: 300, seconds: minute }],
  sign_in_client: [
    { max: 30, seconds: minute },
    { max: 200, seconds: hour },
  ],
  auth: [{ max: 100, seconds: 10 * minute }],
  mail_address: [
    { max: 3, seconds: hour },
    { max: 6, seconds: day },
  ],
  /** Apart from other mails, or a stranger could use up the resets of somebody locked out. */
  reset_address: [
    { max: 3, seconds: hour },
    { max: 6, seconds: day },
  ],
  /** To the owner of an account whose password somebody else seems to know. */
  guessed_mail: [{ max: 2, seconds: day }],
  alert: [{ max: 60, seconds: hour }],
  application: [{ max: 120, seconds: hour }],
  application_person: [{ max: 20, seconds: day }],
  /** Of one side of one application. */
  message: [
    { max: 20, seconds: hour },
    { max: 60, seconds: day },
  ],
  upload: [{ max: 300, seconds: hour }],
  /** What three classes send who bring all they may, a hundred people behind one address. */
  document_kilobytes: [{ max: 2_000_000, seconds: day }],
  /** Of one person: each is everything that somebody wrote about themselves. */
  export: [{ max: 60, seconds: hour }],
  /** Of one person: drawing a sheet takes longer than any page. */
  paper: [{ max: 120, seconds: hour }],
  /** Of one company: each reading may ask fifty pages of somebody else. */
  bring_in: [
    { max: 20, seconds: hour },
    { max: 60, seconds: day },
  ],
  /** For events: a class registers in one lesson. */
  registration: [{ max: 60, seconds: hour }],
  /** For calls: a class asks in one lesson. */
  callback: [{ max: 60, seconds: hour }],
  /** Of one telephone number. */
  callback_number: [
    { max: 4, seconds: hour },
    { max: 10, seconds: day },
  ],
  /** Keys that do not work, apart from sign-ins: a program with an old key would lock out all people of its network. */
  api_guess: [{ max: 100, seconds: 10 * minute }],
  /** Of one key of a company. */
  api_read: [{ max: 300, seconds: minute }],
  api_write: [
    { max: 60, seconds: minute },
    { max: 3000, seconds: day },
  ],
  report: [{ max: 20, seconds: hour }],
  admission: [{ max: 20, seconds: hour }],
  /** Of one person of the office: each is a mail to themselves in every language. */
  test_mail: [
    { max: 10, seconds: hour },
    { max: 40, seconds: day },
  ],
} as const satisfies Record<string, readonly Limit[]>;
