import type { Day } from "#db/schema.ts";
import type { AnswerRecord } from "#app/domain/companies/answer-record.ts";
import type { ShownContact } from "#app/domain/contacts/shown-contact.server.ts";
import type { ListingWays } from "../page/route-text.ts";

/** What the page knows for whoever reads it now. */
export type Reader = {
  ways: ListingWays;
  /** For who applies today: the day of the answer and, at the latest, of the erasure. */
  promise: { answerBy: Day; erasedOn: Day };
  /** How the company has answered so far, computed from what it did. */
  record: AnswerRecord;
  /** Whom of the association one can ask about such work, and what the association is called. */
  contacts: readonly ShownContact[];
  operator: string;
  /** Where a day to look at the work can be asked for; null where none is offered. */
  taster: string | null;
  /** Where somebody asks to be called; null where the company calls nobody. */
  callback: string | null;
  /** The page's own, with the site before it: to be sent on. */
  address: string;
};
