import type { Kysely } from "kysely";
import { replaceCodes } from "./replace-codes.ts";

/** What company and seeker write and agree, and what leaves the board, is part of what happened to an application. */
export async function up(db: Kysely<unknown>) {
  await replaceCodes(db, {
    table: "application_event",
    column: "event",
    constraint: "application_event_event_code",
    codes: [
      "submitted",
      "opened",
      "status",
      "document_added",
      "document_opened",
      "noted",
      "withdrawn",
      "message",
      "appointment_proposed",
      "appointment_agreed",
      "appointment_refused",
      "taken_back",
      "forwarded",
      "exported",
    ],
  });
}
