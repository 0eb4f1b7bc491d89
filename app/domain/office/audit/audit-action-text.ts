// A face of this room: other nouns may import it.

import { type AuditAction, auditActions } from "#app/platform/auditing/audit-actions.ts";
import type { Texts } from "#app/platform/i18n/texts.ts";

/** What former versions of the board called otherwise stands as it was written. */
export function auditActionText(t: Texts, action: string) {
  const known = auditActions.find((one): one is AuditAction => one === action);
  return known ? t(`audit:action.${known}`) : action;
}
