type Row = readonly string[];
type Props = {
  label: string;
  columns: string[];
  rows: readonly Row[];
  /** What sums up the others. */
  ends?: readonly Row[];
};

/** Names to the left, figures to the right; where it is wider than its place it scrolls, and the names stay. */
export function SmallTable({ label, columns, rows, ends = [] }: Props) {
  const line = ([name, ...figures]: Row) => (
    <tr key={name}>
      <th scope="row">{name}</th>
      {figures.map((figure, index) => (
        <td key={columns[index + 1]}>{figure}</td>
      ))}
    </tr>
  );
  return (
    <div className="table-scroll demand-table" role="region" aria-label={label} tabIndex={0}>
      <table>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column} scope="col">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>{rows.map(line)}</tbody>
        {ends.length > 0 ? <tfoot>{ends.map(line)}</tfoot> : null}
      </table>
    </div>
  );
}
