// A face of this room: other nouns may import it.

import { useTexts } from "#app/platform/i18n/texts.ts";
import type { MarkedLine } from "#app/platform/language/mark-changes.ts";
import { CardTable } from "#app/ui/card-table.tsx";
import { Chip } from "#app/ui/parts.tsx";
import type { SaidRow } from "./compare-versions.server.ts";

type Props = {
  label: string;
  rows: { row: string; label: string; before: MarkedLine[]; after: MarkedLine[]; reviewed?: boolean }[];
  /** Of the two versions. */
  columns: [string, string];
  /** What the rows are, where they are no fields. */
  head?: string;
};

/** What changed, old and new side by side; on a phone one below the other. */
export function ComparisonTable({ label, rows, columns, head }: Props) {
  const t = useTexts();
  return (
    <CardTable className="comparison" label={label} columns={[head ?? t("change:field"), ...columns]}>
      {rows.map(({ row, label, reviewed, before, after }) => (
        <tr key={row}>
          <th scope="row">
            {label} {reviewed ? <Chip tone="level">{t("change:reviewed")}</Chip> : null}
          </th>
          <td>
            <MarkedLines lines={before} mark="del" />
          </td>
          <td>
            <MarkedLines lines={after} mark="ins" />
          </td>
        </tr>
      ))}
    </CardTable>
  );
}

/** What stays as it is, folded away. */
export function UnchangedRows({ rows }: { rows: SaidRow[] }) {
  const t = useTexts();
  if (rows.length === 0) return null;
  return (
    <details className="unchanged-rows">
      <summary>{t("change:unchanged", { count: rows.length })}</summary>
      <dl className="facts">
        {rows.map(({ row, label, lines }) => (
          <div key={row}>
            <dt>{label}</dt>
            <dd>
              {lines.map(({ text, lang }) => (
                <p key={text} lang={lang}>
                  {text}
                </p>
              ))}
            </dd>
          </div>
        ))}
      </dl>
    </details>
  );
}

export function MarkedLines({ lines, mark: Mark }: { lines: MarkedLine[]; mark: "del" | "ins" }) {
  const t = useTexts();
  if (lines.length === 0) return <span className="quiet">{t("change:nothing")}</span>;
  return lines.map(({ lang, stretches }, index) => (
    <p key={index} lang={lang}>
      {stretches.map(({ text, changed }, index) => (changed ? <Mark key={index}>{text}</Mark> : text))}
    </p>
  ));
}
