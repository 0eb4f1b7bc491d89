import { Children, cloneElement, type ReactElement, type ReactNode } from "react";

type Cell = ReactElement<{ role?: string; "data-label"?: string | undefined }>;
type Row = ReactElement<{ role?: string; children: ReactNode }>;

type Props = { label: string; columns: string[]; className?: string; children: ReactNode };

/**
 * A dense table that scrolls by itself where it is wider than its place, also by keyboard. On a phone each row is a card
 * that repeats the names of its columns. Its rows are plain <tr>, the head of each a <th>. The roles say what the elements
 * say already, because browsers forget it of a table that is no longer laid out as one.
 */
export function CardTable({ label, columns, className = "", children }: Props) {
  const rows = Children.toArray(children) as Row[];
  return (
    <div className={`table-scroll table-cards ${className}`} role="region" aria-label={label} tabIndex={0}>
      <table role="table">
        <thead role="rowgroup">
          <tr role="row">
            {columns.map((column) => (
              <th key={column} scope="col" role="columnheader">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody role="rowgroup">
          {rows.map((row) => cloneElement(row, { role: "row", children: labelled(row, columns) }))}
        </tbody>
      </table>
    </div>
  );
}

function labelled(row: Row, columns: string[]) {
  const cells = Children.toArray(row.props.children) as Cell[];
  return cells.map((cell, index) =>
    cell.type === "th"
      ? cloneElement(cell, { role: "rowheader" })
      : cloneElement(cell, { role: "cell", "data-label": columns[index] }),
  );
}
