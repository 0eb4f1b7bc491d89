import type { Lang } from "#app/platform/i18n/locales.ts";
import { useTexts } from "#app/platform/i18n/texts.ts";
import { CardTable } from "#app/ui/card-table.tsx";
import { Chip } from "#app/ui/parts.tsx";
import { holidayDaysText } from "./holiday-days-text.ts";
import type { CheckedHoliday } from "./import-school-holidays.server.ts";

type Props = { lang: Lang; rows: CheckedHoliday[]; /** As it was sent, to be sent again. */ table: string };

/** What would become of each line, and the button that takes them. */
export function HolidaysPreview({ lang, rows, table }: Props) {
  const t = useTexts();
  const count = rows.filter(({ state }) => state === "new" || state === "changed").length;
  const faulty = rows.filter(({ state }) => state === "fault").length;
  const columns = (["line", "holiday", "state"] as const).map((column) => t(`schoolHoliday:import.${column}`));
  return (
    <section className="office-section" role="status">
      <h2>{t("schoolHoliday:import.preview")}</h2>
      <CardTable className="office-table" label={t("schoolHoliday:import.preview")} columns={columns}>
        {rows.map((row) => (
          <tr key={row.line}>
            <td>{row.line}</td>
            <th scope="row">{row.written || "–"}</th>
            <td>
              <RowState lang={lang} row={row} />
            </td>
          </tr>
        ))}
      </CardTable>
      {faulty > 0 ? <p>{t("schoolHoliday:import.leftOut", { count: faulty })}</p> : null}
      {count === 0 ? (
        <p>{t("schoolHoliday:import.nothing")}</p>
      ) : (
        <form method="post">
          <input type="hidden" name="table" value={table} />
          <button className="button-primary" name="take" value="yes">
            {t("schoolHoliday:import.take", { count })}
          </button>
        </form>
      )}
    </section>
  );
}

function RowState({ lang, row }: { lang: Lang; row: CheckedHoliday }) {
  const t = useTexts();
  switch (row.state) {
    case "new":
      return (
        <>
          <Chip tone="good">{t("schoolHoliday:import.new")}</Chip> {holidayDaysText({ t, lang }, row.holiday)}
        </>
      );
    case "changed":
      return (
        <>
          <Chip tone="level">{t("schoolHoliday:import.changed")}</Chip> {holidayDaysText({ t, lang }, row.holiday)}{" "}
          <span className="quiet">
            {t("schoolHoliday:import.before", {
              days: holidayDaysText({ t, lang }, row.before),
              kind: t(`schoolHoliday:kind.${row.before.kind}`),
            })}
          </span>
        </>
      );
    case "known":
      return <Chip>{t("schoolHoliday:import.known")}</Chip>;
    case "twice":
      return <>{t("schoolHoliday:import.twice", { line: row.firstLine })}</>;
    case "fault":
      return (
        <>
          <Chip tone="level">{t("schoolHoliday:import.faulty")}</Chip> {t(`schoolHoliday:import.fault.${row.fault}`)}
        </>
      );
  }
}
