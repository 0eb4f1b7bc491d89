import { finished } from "../finished.tsx";

/** The rows of a list of facts, to be put into a part; null where none of them has a value. */
export function factRows(items: readonly { label: string; value: string | null }[]) {
  const rows = items.flatMap(({ label, value }) => (value ? [<Row key={label} label={label} value={value} />] : []));
  return rows.length > 0 ? rows : null;
}

const Row = finished(
  ({ label, value }: { label: string; value: string }) => (
    <div>
      <dt>{label}</dt>
      <dd>{value}</dd>
    </div>
  ),
  ["label", "value"],
);
