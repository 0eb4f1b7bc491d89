import { formatInstant } from "#app/platform/i18n/format.ts";
import type { Lang } from "#app/platform/i18n/locales.ts";
import { useTexts } from "#app/platform/i18n/texts.ts";
import { CardTable } from "#app/ui/card-table.tsx";
import { auditActionText } from "./audit-action-text.ts";
import type { AuditLine } from "./find-audit.server.ts";
import type { AuditSubject } from "./find-subjects.server.ts";
import { subjectPages } from "./subject-pages.ts";

const columns = ["deed", "subject", "by", "at"] as const;

export function AuditTable({ lang, lines }: { lang: Lang; lines: AuditLine[] }) {
  const t = useTexts();
  return (
    <CardTable
      className="office-table"
      label={t("audit:title")}
      columns={columns.map((column) => t(`audit:column.${column}`))}
    >
      {lines.map(({ id, at, action, by, subject }) => (
        <tr key={id}>
          <th scope="row">{auditActionText(t, action)}</th>
          <td>{subject ? <AuditSubjectLink lang={lang} subject={subject} /> : t("audit:gone")}</td>
          <td>{by ?? t("audit:nobody")}</td>
          <td className="no-wrap">{formatInstant(lang, at)}</td>
        </tr>
      ))}
    </CardTable>
  );
}

/** What was acted on, and the way to its page in the office. */
export function AuditSubjectLink({ lang, subject: { name, page, id } }: { lang: Lang; subject: AuditSubject }) {
  return page ? <a href={subjectPages[page].path(lang, id)}>{name}</a> : <>{name}</>;
}
