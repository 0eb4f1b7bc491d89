import { Facts } from "#app/ui/parts.tsx";
import type { BroughtFact } from "./brought-facts.ts";

export function BroughtList({ facts }: { facts: BroughtFact[] }) {
  return <Facts items={facts.map((fact) => ({ label: fact.label, value: <BroughtValue fact={fact} /> }))} />;
}

export function BroughtValue({ fact: { value, valueLang, note } }: { fact: BroughtFact }) {
  return (
    <>
      <span lang={valueLang ?? undefined}>{value}</span>
      {note ? <small className="brought-note">{note}</small> : null}
    </>
  );
}
