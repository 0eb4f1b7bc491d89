import { paths } from "#app/paths.ts";
import { formatInstant } from "#app/platform/i18n/format.ts";
import type { Lang } from "#app/platform/i18n/locales.ts";
import { useTexts } from "#app/platform/i18n/texts.ts";
import { ComparisonTable, UnchangedRows } from "./comparison-table.tsx";
import { FieldRemarkList } from "./field-remark-list.tsx";
import type { ChangeView } from "./find-change-view.server.ts";
import type { HistoryEntry } from "./find-history.server.ts";

type Props = { lang: Lang; listingId: string; change: ChangeView; history: HistoryEntry[]; mayChange: boolean };

/** The company's own view of what waits beside its published listing. */
export function ChangePanel({ lang, listingId, change, history, mayChange }: Props) {
  const t = useTexts();
  const { sentBackAt, submittedAt, by } = change;
  const asked = sentBackAt === null ? undefined : history.find(({ event }) => event === "change_sent_back");
  return (
    <section className={`panel change-panel ${asked ? "change-asked" : ""}`} aria-labelledby="waiting-change">
      <h2 id="waiting-change">{asked ? t("change:sentBack.title") : t("change:waits.title")}</h2>
      <p>
        {asked
          ? t("change:sentBack.text")
          : t("change:waits.text", { at: formatInstant(lang, submittedAt), by: by ?? t("change:waits.nobody") })}
      </p>
      {asked?.remark ? <p className="remark">{asked.remark}</p> : null}
      {asked ? <FieldRemarkList remarks={asked.remarks} /> : null}
      <p className="button-row">
        {mayChange ? (
          <a className={asked ? "button-primary" : "button"} href={paths.editListing(lang, listingId)}>
            {t("change:waits.edit")}
          </a>
        ) : null}
        <a className="button" href={paths.previewListing(lang, listingId)}>
          {t("change:waits.preview")}
        </a>
        {mayChange ? <a href={paths.withdrawChange(lang, listingId)}>{t("change:waits.withdraw")}</a> : null}
      </p>
      <ComparisonTable
        label={t("change:whatChanges")}
        rows={change.changed}
        columns={[t("change:published"), t("change:next")]}
      />
      <UnchangedRows rows={change.unchanged} />
    </section>
  );
}
