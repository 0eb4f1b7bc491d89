import type { Kysely } from "kysely";
import { replaceCodes } from "../replace-codes.ts";

/** That mails do not reach the person stands in the history of an application, for both sides. */
export async function up(db: Kysely<unknown>) {
  await replaceCodes(db, {
    table: "application_history",
    column: "event",
    constraint: "application_history_event_code",
    codes: [
      ...["submitted", "opened", "status", "document_added", "document_opened", "noted", "withdrawn", "message"],
      ...["appointment_proposed", "appointment_agreed", "appointment_refused", "taken_back", "forwarded", "exported"],
      "mail_returned",
    ],
  });
}
