import { ComparisonTable, UnchangedRows } from "#app/domain/listings/change/comparison-table.tsx";
import { useTexts } from "#app/platform/i18n/texts.ts";
import type { Review } from "./find-review.server.ts";

/** The published version and the one that waits, side by side. */
export function ReviewComparison({ review: { comparison } }: { review: Review }) {
  const t = useTexts();
  if (!comparison) return null;
  return (
    <section className="panel">
      <h2>{t("change:whatChanges")}</h2>
      <p className="quiet narrow">{t("change:office.text")}</p>
      <ComparisonTable
        label={t("change:whatChanges")}
        rows={comparison.changed}
        columns={[t("change:published"), t("change:next")]}
      />
      <UnchangedRows rows={comparison.unchanged} />
    </section>
  );
}
