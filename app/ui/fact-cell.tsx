import type { ReactNode } from "react";
import { finished } from "./finished.tsx";
import { Icon, type IconName } from "./icon.tsx";
import { Unbroken } from "./unbroken.tsx";

/** One of the few that decide whether to read on: what it is, its value, and what belongs to it in quiet lines. */
export type LargeFact = { name: string; icon: IconName; label: string; value: string; lines: string[] };

export function FactCell({ fact, children = null }: { fact: LargeFact; children?: ReactNode }) {
  return children === null ? <PlainCell fact={fact} /> : <Cell fact={fact}>{children}</Cell>;
}

const PlainCell = finished(({ fact }: { fact: LargeFact }) => <Cell fact={fact} />);

function Cell({ fact, children }: { fact: LargeFact; children?: ReactNode }) {
  return (
    <div data-fact={fact.name}>
      <dt>
        <Icon name={fact.icon} />
        {fact.label}
      </dt>
      <dd>
        <b>
          <Unbroken>{fact.value}</Unbroken>
        </b>
        {fact.lines.map((line) => (
          <small key={line}>
            <Unbroken>{line}</Unbroken>
          </small>
        ))}
        {children}
      </dd>
    </div>
  );
}
