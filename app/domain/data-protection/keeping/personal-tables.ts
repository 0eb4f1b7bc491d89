import type { Database } from "#db/schema.ts";
import type { KeptKind } from "./kept-kinds.ts";

type Personal = { kind: KeptKind; columns: readonly string[] };

/**
 * Every table that has rows about a person, the kind of data it belongs to, and the columns in which somebody could read of
 * that person. Where there are none, the row is theirs by an id. A test compares this with the store as it is: whoever adds
 * a table or a column of text says here, or there, whose it is.
 */
export const personalTables = {
  application: {
    kind: "application",
    columns: ["number", "name", "name_folded", "email", "email_folded", "phone", "german_level", "message"],
  },
  application_answer: { kind: "application", columns: ["answer"] },
  application_brought: { kind: "application", columns: ["subject", "answer"] },
  application_history: { kind: "application", columns: [] },
  application_link: { kind: "application", columns: [] },
  application_reminder: { kind: "application", columns: [] },
  application_note: { kind: "application", columns: ["text"] },
  application_tag: { kind: "application", columns: ["folded", "name"] },
  application_digest: { kind: "application", columns: ["text"] },
  decline_reason: { kind: "application", columns: ["reason"] },
  held_answer: { kind: "application", columns: [] },
  held_message: { kind: "application", columns: [] },
  appointment: { kind: "application", columns: ["place", "video_url", "contact", "word"] },
  appointment_time: { kind: "application", columns: [] },
  application_message: { kind: "thread", columns: ["subject", "text"] },
  application_document: { kind: "document", columns: ["name", "sha256", "data_key"] },
  dropped_file: { kind: "document", columns: [] },
  stored_file: { kind: "document", columns: [] },
  stored_file_part: { kind: "document", columns: ["bytes"] },
  application_draft: {
    kind: "draft",
    columns: ["number", "name", "email", "phone", "german_level", "message"],
  },
  application_draft_answer: { kind: "draft", columns: ["answer"] },
  alert: { kind: "alert", columns: ["email", "criteria", "home_district", "field"] },
  alert_delivery: { kind: "alert", columns: [] },
  registration: { kind: "registration", columns: ["email", "name", "note"] },
  admission: {
    kind: "admission",
    columns: [
      ...["open_key", "name", "street", "postal_code", "place", "website", "message", "question", "words"],
      ...["contact_name", "contact_phone", "contact_email"],
    ],
  },
  admission_field: { kind: "admission", columns: [] },
  listing_report: { kind: "report", columns: ["text", "name", "email", "remark"] },
  ruling: { kind: "ruling", columns: ["rule", "facts"] },
  ruling_appeal: { kind: "ruling", columns: ["words", "answer"] },
  account: { kind: "account", columns: ["email", "name", "password_hash"] },
  membership: { kind: "account", columns: [] },
  membership_listing: { kind: "account", columns: [] },
  deputy: { kind: "account", columns: [] },
  authenticator: { kind: "account", columns: ["sealed"] },
  recovery_code: { kind: "account", columns: [] },
  passkey: { kind: "account", columns: ["name", "public_key"] },
  session: { kind: "signIn", columns: ["device"] },
  account_token: { kind: "signIn", columns: ["address"] },
  passkey_challenge: { kind: "signIn", columns: ["challenge"] },
  pending_sign_in: { kind: "signIn", columns: ["wanted"] },
  known_device: { kind: "signIn", columns: [] },
  sign_in_count: { kind: "signIn", columns: ["address", "place"] },
  refused_access: { kind: "signIn", columns: ["network"] },
  kept_form: { kind: "signIn", columns: ["sealed"] },
  company: { kind: "contact", columns: ["contact_name", "contact_role", "contact_phone", "contact_email"] },
  listing: { kind: "contact", columns: ["contact_name", "contact_role", "contact_phone", "contact_email"] },
  listing_change: { kind: "contact", columns: ["content"] },
  listing_history: { kind: "contact", columns: ["changes"] },
  listing_source: { kind: "contact", columns: ["offer"] },
  bring_in_row: { kind: "contact", columns: ["offer"] },
  good_example: { kind: "exampleContact", columns: ["contact_name", "contact_phone", "contact_email"] },
  company_log_note: { kind: "companyLog", columns: ["person", "text"] },
  working_copy: { kind: "workingCopy", columns: ["typed", "opened"] },
  decision_link: { kind: "link", columns: [] },
  listing_link: { kind: "link", columns: [] },
  application_export: { kind: "export", columns: [] },
  exported_application: { kind: "export", columns: [] },
  erased_copy: { kind: "export", columns: ["number"] },
  outbox_mail: {
    kind: "mail",
    columns: ["to_address", "subject", "text", "html", "reply_to", "unsubscribe_url", "calendar", "last_error"],
  },
  audit: { kind: "audit", columns: [] },
  empty_search: { kind: "search", columns: ["words"] },
  rate_limit: { kind: "limit", columns: ["key"] },
} as const satisfies Partial<Record<keyof Database, Personal>>;
