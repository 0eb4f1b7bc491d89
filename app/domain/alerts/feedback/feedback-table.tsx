import { alertVerdicts } from "#db/alerts/alert-codes.ts";
import { useTexts } from "#app/platform/i18n/texts.ts";
import { CardTable } from "#app/ui/card-table.tsx";
import type { FeedbackRow } from "./count-feedback.server.ts";

/** For the office: what people say of the listings that their alerts bring. */
export function FeedbackTable({ rows, fewest, days }: { rows: FeedbackRow[]; fewest: number; days: number }) {
  const t = useTexts();
  return (
    <section>
      <h2>{t("alert:feedback.office.title")}</h2>
      <p>{t("alert:feedback.office.text", { count: days, fewest })}</p>
      {rows.length === 0 ? (
        <p>{t("alert:feedback.office.none")}</p>
      ) : (
        <CardTable
          className="office-table"
          label={t("alert:feedback.office.title")}
          columns={[
            t("alert:feedback.office.field"),
            ...alertVerdicts.map((verdict) => t(`alert:feedback.verdict.${verdict}`)),
          ]}
        >
          {rows.map(({ field, counts }) => (
            <tr key={field}>
              <th scope="row">{t(`listing:field.${field}`)}</th>
              {alertVerdicts.map((verdict) => (
                <td key={verdict}>{counts[verdict] ?? t("alert:feedback.office.few", { fewest })}</td>
              ))}
            </tr>
          ))}
        </CardTable>
      )}
    </section>
  );
}
