import { z } from "zod";
import type { Day } from "#db/schema.ts";
import { type AuditAction, auditActions } from "#app/platform/auditing/audit-actions.ts";
import { readDay } from "#app/platform/typed/read-day.ts";
import { readAs } from "#app/platform/typed/reading.ts";

/** What somebody looks for, by the beginning of the action's name. */
export const auditAreas = {
  companies: ["company", "admission", "api_key", "webhook"],
  people: ["account", "member", "officer", "person", "alert", "returnee_interest"],
  listings: ["listing", "report", "ruling"],
  applications: ["application", "application_document", "letters"],
  events: ["event", "school_holiday", "watched_calendar"],
  told: ["good_example", "news"],
  settings: [
    "synonym",
    "term",
    "phrase",
    "question",
    "legal_text",
    "mail_text",
    "spans",
    "upkeep",
    "contact_person",
    "home_fact",
    "ba_run",
    "audit",
  ],
} as const;
export type AuditArea = keyof typeof auditAreas;
export const auditAreaNames = Object.keys(auditAreas) as AuditArea[];

export const AuditFilterForm = z.object({
  area: z.enum(auditAreaNames).optional().catch(undefined),
  who: z.string().max(100).optional(),
  from: readAs(readDay).optional(),
  until: readAs(readDay).optional(),
});

export type AuditFilter = {
  area?: AuditArea | undefined;
  /** In the name or the address of who did it. */
  who?: string | undefined;
  from?: Day | undefined;
  until?: Day | undefined;
};

export function actionsOf(area: AuditArea): AuditAction[] {
  const beginnings: readonly string[] = auditAreas[area];
  return auditActions.filter((action) => beginnings.includes(action.split(".")[0] ?? ""));
}
