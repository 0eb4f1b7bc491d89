import type { Lang } from "#app/platform/i18n/locales.ts";
import { useTexts } from "#app/platform/i18n/texts.ts";
import { CardTable } from "#app/ui/card-table.tsx";
import { columnsOf, demandLines } from "./demand-lines.ts";
import type { DemandRows } from "./demand-rows.ts";
import type { ReadersSplit } from "./find-demand.server.ts";

type Props = {
  lang: Lang;
  label: string;
  split: ReadersSplit | "country";
  demand: DemandRows & { names: Record<string, string> };
};

export function DemandTable({ lang, label, split, demand }: Props) {
  const t = useTexts();
  const columns = columnsOf(split).map((column) => t(`demand:column.${column}`));
  return (
    <CardTable
      className="office-table demand-table"
      label={label}
      columns={[t(`demand:column.value.${split}`), ...columns]}
    >
      {demandLines(t, lang, demand, split).map(({ name, cells }) => (
        <tr key={name}>
          <th scope="row">{name}</th>
          {cells.map((cell, index) => (
            <td key={columns[index]}>{cell}</td>
          ))}
        </tr>
      ))}
    </CardTable>
  );
}
