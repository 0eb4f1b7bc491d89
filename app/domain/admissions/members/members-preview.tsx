import { paths } from "#app/paths.ts";
import type { Lang } from "#app/platform/i18n/locales.ts";
import { type Texts, useTexts } from "#app/platform/i18n/texts.ts";
import { CardTable } from "#app/ui/card-table.tsx";
import { Chip } from "#app/ui/parts.tsx";
import type { CheckedRow } from "./import-members.server.ts";
import type { RowFault } from "./read-members.server.ts";

type Props = { lang: Lang; rows: CheckedRow[]; /** As it was sent, to be sent again. */ table: string };

/** What would become of each row, and the buttons that do it. */
export function MembersPreview({ lang, rows, table }: Props) {
  const t = useTexts();
  const count = rows.filter(({ state }) => state === "new").length;
  const columns = ["line", "company", "state"] as const;
  return (
    <section className="office-section">
      <h2>{t("admission:import.preview")}</h2>
      <CardTable
        className="office-table"
        label={t("admission:import.preview")}
        columns={columns.map((column) => t(`admission:import.${column}`))}
      >
        {rows.map((row) => (
          <tr key={row.line}>
            <td>{row.line}</td>
            <th scope="row">{row.name || "–"}</th>
            <td>
              <RowState lang={lang} row={row} />
            </td>
          </tr>
        ))}
      </CardTable>
      {count === 0 ? (
        <p>{t("admission:import.nothing")}</p>
      ) : (
        <form method="post">
          <input type="hidden" name="table" value={table} />
          <p>{t("admission:import.untouched")}</p>
          <p className="button-row">
            <button className="button-primary" name="take" value="invite">
              {t("admission:import.invite", { count })}
            </button>
            <button className="button" name="take" value="create">
              {t("admission:import.create", { count })}
            </button>
          </p>
        </form>
      )}
    </section>
  );
}

function RowState({ lang, row }: { lang: Lang; row: CheckedRow }) {
  const t = useTexts();
  if (row.state === "new") {
    return (
      <>
        <Chip tone="good">{t("admission:import.new")}</Chip> {row.place}, {row.contactEmail}
      </>
    );
  }
  if (row.state === "known") {
    return (
      <>
        <Chip>{t("admission:import.known")}</Chip>{" "}
        <a href={paths.officeCompany(lang, row.company.id)}>{row.company.name}</a>
      </>
    );
  }
  if (row.state === "twice") return <>{t("admission:import.twice", { line: row.firstLine })}</>;
  return (
    <>
      <Chip tone="level">{t("admission:import.faulty")}</Chip>{" "}
      {row.faults.map((fault) => rowFaultText(t, fault)).join(" ")}
    </>
  );
}

function rowFaultText(t: Texts, { column, tooLong }: RowFault) {
  if (!tooLong) return t(`admission:import.rowFault.${column}`);
  return t("admission:import.tooLong", { column: t(`admission:column.${column}.name`), ...tooLong });
}
