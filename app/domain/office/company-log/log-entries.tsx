import { paths } from "#app/paths.ts";
import { formatDay, formatInstant } from "#app/platform/i18n/format.ts";
import type { Lang } from "#app/platform/i18n/locales.ts";
import { useTexts } from "#app/platform/i18n/texts.ts";
import { Chip } from "#app/ui/parts.tsx";
import { auditActionText } from "../audit/audit-action-text.ts";
import { AuditSubjectLink } from "../audit/audit-table.tsx";
import type { LogEntry } from "./find-company-log.server.ts";

type Props = { lang: Lang; companyId: string; entries: LogEntry[]; /** Who reads. */ me: string };

/** Contacts and decisions, one below the other; one's own notes lead to where they are changed. */
export function LogEntries({ lang, companyId, entries, me }: Props) {
  const t = useTexts();
  return (
    <ol className="history">
      {entries.map((entry) => (
        <li key={entry.id}>
          <span className="quiet">{entry.note ? formatDay(lang, entry.note.day) : formatInstant(lang, entry.at)}</span>{" "}
          <div>
            {entry.note ? (
              <>
                <Chip>{t(`log:way.${entry.note.way}`)}</Chip>{" "}
                {entry.note.person ? t("log:with", { person: entry.note.person }) : null}
                <p className="own-words">{entry.note.text}</p>
              </>
            ) : (
              <>
                {auditActionText(t, entry.action)}
                {entry.subject ? (
                  <>
                    {": "}
                    <AuditSubjectLink lang={lang} subject={entry.subject} />
                  </>
                ) : null}
              </>
            )}
            <p className="quiet">
              {entry.by ?? t("audit:nobody")}
              {entry.note && entry.accountId === me ? (
                <>
                  {" · "}
                  <a href={paths.companyLogNote(lang, companyId, entry.id)}>{t("log:change")}</a>
                </>
              ) : null}
            </p>
          </div>
        </li>
      ))}
    </ol>
  );
}
