import type { ReactNode } from "react";
import { Icon, type IconName } from "./drawing/icon.tsx";
import { finished } from "./finished.tsx";
import { unbroken } from "./unbroken.tsx";

/** One of the few that decide whether to read on: what it is, its value, and what belongs to it in quiet lines. */
export type LargeFact = { name: string; icon: IconName; label: string; value: string; lines: string[] };

/** `more` is a part, too. */
export function FactCell({ fact, more = null }: { fact: LargeFact; more?: ReactNode }) {
  const { name, icon, label, value, lines } = fact;
  const small = lines.map((line) => <Small key={line} line={unbroken(line)} />);
  return <Cell {...{ name, icon, label, more }} value={unbroken(value)} lines={small} />;
}

type CellProps = Pick<LargeFact, "name" | "icon" | "label"> & Record<"value" | "lines" | "more", ReactNode>;

const Cell = finished(
  ({ name, icon, label, value, lines, more }: CellProps) => (
    <div data-fact={name}>
      <dt>
        <Icon name={icon} />
        {label}
      </dt>
      <dd>
        <b>{value}</b>
        {lines}
        {more}
      </dd>
    </div>
  ),
  ["label", "value", "lines", "more"],
);

const Small = finished(({ line }: { line: ReactNode }) => <small>{line}</small>, ["line"]);
