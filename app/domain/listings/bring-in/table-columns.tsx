import { useTexts } from "#app/platform/i18n/texts.ts";
import { CardTable } from "#app/ui/card-table.tsx";
import { csvColumns } from "./reading/csv-columns.ts";

/** What can stand in each column of the table. */
export function TableColumns() {
  const t = useTexts();
  const head = [t("bringIn:table.column"), t("bringIn:table.meaning"), t("bringIn:table.example")];
  return (
    <section>
      <h2>{t("bringIn:table.columns")}</h2>
      <CardTable label={t("bringIn:table.columns")} columns={head}>
        {csvColumns.map((column) => (
          <tr key={column}>
            <th scope="row">{t(`bringIn:csv.column.${column}.name`)}</th>
            <td>{t(`bringIn:csv.column.${column}.what`)}</td>
            <td>{t(`bringIn:csv.column.${column}.example`)}</td>
          </tr>
        ))}
      </CardTable>
    </section>
  );
}
