import type { Db } from "#db/connect.server.ts";
import type { Lang } from "#app/platform/i18n/locales.ts";
import { textsFor } from "#app/platform/i18n/request-lang.server.ts";
import { spreadsheetLines } from "#app/platform/typed/spreadsheet-lines.server.ts";
import { auditActionText } from "./audit-action-text.ts";
import type { AuditFilter } from "./audit-filter.ts";
import { findWholeAudit } from "./find-audit.server.ts";

/** The whole of it, with the instant in UTC and the action's own name beside what it is called, so that programs can read it too. */
export async function* auditCsv(db: Db, filter: AuditFilter, lang: Lang) {
  const t = textsFor(lang);
  const columns = ["at", "by", "deed", "subject"] as const;
  yield spreadsheetLines([[...columns.map((column) => t(`audit:column.${column}`)), "action", "id"]], {
    isFirst: true,
  });
  for await (const lines of findWholeAudit(db, filter)) {
    yield spreadsheetLines(
      lines.map(({ at, by, action, subject, subjectId }) => [
        at,
        by ?? t("audit:nobody"),
        auditActionText(t, action),
        subject?.name ?? "",
        action,
        subjectId,
      ]),
      { isFirst: false },
    );
  }
}
