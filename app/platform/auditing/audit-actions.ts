import { langs, listingHistoryEvents, membershipRoles } from "#db/codes.ts";

const each = <Area extends string, Deed extends string>(area: Area, deeds: readonly Deed[]) =>
  deeds.map((deed) => `${area}.${deed}` as const);

const decided = ["in_review", "invited", "trial_day", "offer", "hired", "declined"] as const;

/** Whatever the board writes down of who did what: area and deed. What is not here cannot be recorded, nor go unnamed. */
export const auditActions = [
  ...each("account", ["invited", "joined", "joined_another", "signed_in", "signed_out_everywhere"]),
  ...each("account", [
    "session_ended",
    "other_sessions_ended",
    "password_changed",
    "password_reset",
    "address_changed",
  ]),
  ...each("account", ["authenticator_set", "passkey_added", "passkey_removed", "recovery_codes_renewed"]),
  ...each("account", ["factors_removed", "factors_reset"]),
  ...each("member", ["removed", "deputy_set", "deputy_ended"]),
  ...membershipRoles.map((role) => `member.made_${role}` as const),
  ...each("officer", ["made_all", "made_review", "removed"]),
  ...each("company", ["created", "edited", "kind_changed", "suspended", "resumed"]),
  ...each("company", ["person_invited", "person_role_changed", "person_removed"]),
  ...each("company", ["leaving_planned", "leaving_called_off", "left", "forgotten"]),
  ...each("company", ["profile_saved", "profile_approved", "profile_returned"]),
  ...each("company", ["picture_added", "picture_removed", "picture_reworded", "site_added", "site_removed"]),
  ...each("company", ["handing_on_changed"]),
  ...each("company", ["holiday_announced", "holiday_ended", "factor_demanded", "factor_offered", "asked_for_answer"]),
  ...each("listing", listingHistoryEvents),
  ...each("listing", ["deleted", "exported_csv", "exported_zip", "exported_pdf"]),
  ...each("application", [...decided, "closed", "erased", "takenBack", "messageTakenBack"]),
  ...each("application", ["exported_csv", "exported_zip", "exported_pdf"]),
  ...each("application_document", ["opened"]),
  ...each("letters", decided),
  ...each("event", ["created", "edited", "submitted", "published", "sent_back", "cancelled", "deleted"]),
  ...each("event", ["list_taken", "registration_removed", "exhibitor_added", "exhibitor_removed"]),
  ...each("school_holiday", ["added", "changed", "removed"]),
  ...each("watched_calendar", ["added", "read", "removed"]),
  ...each("home_fact", ["added", "changed", "removed"]),
  ...each("returnee_interest", ["sent"]),
  ...each("good_example", ["created", "edited", "submitted", "published", "sent_back", "taken_down", "deleted"]),
  ...each("news", ["created", "edited", "planned", "published", "withdrawn", "deleted"]),
  ...each("contact_person", ["added", "edited", "removed"]),
  ...each("admission", ["approved", "asked", "declined"]),
  ...each("report", ["handled"]),
  ...each("alert", ["unanswered"]),
  ...each("ruling", ["appealed", "upheld", "changed"]),
  ...langs.map((lang) => `synonym.added.${lang}` as const),
  ...each("term", ["retired", "returned"]),
  ...each("phrase", ["added", "corrected", "retired", "returned"]),
  ...each("question", ["added", "corrected", "retired", "returned"]),
  ...each("legal_text", ["drafted", "discarded", "published", "called_off"]),
  ...each("mail_text", ["worded", "returned"]),
  ...each("spans", ["changed"]),
  ...each("upkeep", ["changed"]),
  ...each("api_key", ["issued", "renewed", "revoked"]),
  ...each("webhook", ["added", "removed", "secret_renewed"]),
  ...each("ba_run", ["answered"]),
  ...each("audit", ["exported"]),
  ...each("person", ["found", "looked_up", "exported", "erased"]),
] as const;
export type AuditAction = (typeof auditActions)[number];
