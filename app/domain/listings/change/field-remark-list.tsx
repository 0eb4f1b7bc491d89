import { useTexts } from "#app/platform/i18n/texts.ts";
import type { HistoryEntry } from "./find-history.server.ts";

/** What the office said at single fields. */
export function FieldRemarkList({ remarks }: { remarks: HistoryEntry["remarks"] }) {
  const t = useTexts();
  if (remarks.length === 0) return null;
  return (
    <ul className="remark" aria-label={t("change:history.remarks")}>
      {remarks.map(({ row, label, text }) => (
        <li key={row}>
          <strong>{label.endsWith("?") ? label : `${label}:`}</strong> {text}
        </li>
      ))}
    </ul>
  );
}
