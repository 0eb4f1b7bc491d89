import type { Lang } from "#app/platform/i18n/locales.ts";
import { useTexts } from "#app/platform/i18n/texts.ts";
import { columnsOf, demandLines, type DemandTableName, type LineSplit } from "./demand-lines.ts";
import type { DemandRows } from "./demand-rows.ts";
import { SmallTable } from "./small-table.tsx";

type Props = {
  lang: Lang;
  label: string;
  table: DemandTableName;
  split: LineSplit;
  hasBorder: boolean;
  demand: DemandRows & { names: Record<string, string> };
};

/** Of hundreds of occupations nobody reads all here; the file has them. */
const mostLines = 40;

export function DemandTable({ lang, label, table, split, hasBorder, demand }: Props) {
  const t = useTexts();
  const columns = columnsOf({ table, split, hasBorder }).map((column) => t(`demand:short.${column}`));
  const { lines, ends } = demandLines(t, lang, demand, { table, split, hasBorder });
  const left = lines.length - mostLines;
  return (
    <div>
      <SmallTable
        label={label}
        columns={[t(`demand:column.value.${split}`), ...columns]}
        rows={lines.slice(0, mostLines)}
        ends={ends}
      />
      {left > 0 ? <p className="quiet">{t("demand:more", { count: left })}</p> : null}
    </div>
  );
}
