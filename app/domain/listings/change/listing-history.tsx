import { formatInstant } from "#app/platform/i18n/format.ts";
import type { Lang } from "#app/platform/i18n/locales.ts";
import { useTexts } from "#app/platform/i18n/texts.ts";
import { ComparisonTable } from "./comparison-table.tsx";
import { FieldRemarkList } from "./field-remark-list.tsx";
import type { HistoryEntry } from "./find-history.server.ts";

/** What happened to a listing; what an event changed is folded away behind it. */
export function ListingHistory({ lang, history }: { lang: Lang; history: HistoryEntry[] }) {
  const t = useTexts();
  return (
    <section className="panel">
      <h2>{t("change:history.title")}</h2>
      <ol className="history">
        {history.map((entry) => (
          <li key={entry.id}>
            <span className="quiet">{formatInstant(lang, entry.at)}</span>{" "}
            <div>
              {t(`employer:event.${entry.event}`)}
              {entry.byOffice ? ` · ${t("employer:listing.office")}` : entry.who ? ` · ${entry.who}` : ""}
              {entry.remark ? <p className="remark">{entry.remark}</p> : null}
              <FieldRemarkList remarks={entry.remarks} />
              <Changes entry={entry} />
            </div>
          </li>
        ))}
      </ol>
    </section>
  );
}

function Changes({ entry: { changes } }: { entry: HistoryEntry }) {
  const t = useTexts();
  if (changes.length === 0) return null;
  return (
    <details>
      <summary>{t("change:history.details", { count: changes.length })}</summary>
      <ComparisonTable
        label={t("change:whatChanges")}
        rows={changes}
        columns={[t("change:before"), t("change:after")]}
      />
    </details>
  );
}
