import type { ReactNode } from "react";
import { Icon } from "#app/ui/icon.tsx";
import type { LargeFact } from "./large-facts.ts";

export function FactCell({ fact, children }: { fact: LargeFact; children?: ReactNode }) {
  return (
    <div data-fact={fact.name}>
      <dt>
        <Icon name={fact.icon} />
        {fact.label}
      </dt>
      <dd>
        <b>{fact.value}</b>
        {fact.lines.map((line) => (
          <small key={line}>{line}</small>
        ))}
        {children}
      </dd>
    </div>
  );
}
