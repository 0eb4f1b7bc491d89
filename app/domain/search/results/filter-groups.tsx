import type { ReactNode } from "react";
import { finished } from "#app/ui/finished.tsx";

/** `label`: a text, or a part that is one. `count`: null where a click would change nothing. */
type Choice = { code: string; label: ReactNode; count: number | null };
/** `uncounted`: what it would change nobody knows before somebody asks for it. */
type Step = Choice & { uncounted?: boolean };
type GroupProps = { name: string; legend: string; choices: Choice[] };

/** Ticks of which any may fit. `folded`: a long list that opens. */
export function Boxes({
  name,
  legend,
  hint,
  chosen,
  choices,
  folded = false,
}: GroupProps & { hint?: string; chosen: readonly string[]; folded?: boolean }) {
  const shown = choices.filter(({ code, count }) => (count ?? 0) > 0 || chosen.includes(code));
  if (shown.length === 0) return null;
  const boxes = shown.map(({ code, label, count }) => (
    <Row
      key={code}
      type="checkbox"
      chosen={chosen.includes(code)}
      count={String(count ?? "")}
      {...{ name, code, label }}
    />
  ));
  if (!folded) {
    return (
      <fieldset>
        <legend>{legend}</legend>
        {hint === undefined ? null : <p className="quiet">{hint}</p>}
        {boxes}
      </fieldset>
    );
  }
  return (
    <details open={chosen.length > 0}>
      <summary>{legend}</summary>
      <fieldset>
        <legend className="visually-hidden">{legend}</legend>
        {boxes}
      </fieldset>
    </details>
  );
}

/** One choice of a rising scale; steps that change nothing are left out. */
export function Steps({
  name,
  legend,
  any,
  total,
  chosen,
  choices,
}: Omit<GroupProps, "choices"> & { any: string; total: number; chosen: string | null; choices: Step[] }) {
  const shown = choices.filter(
    ({ code, count, uncounted = false }, at) =>
      chosen === code ||
      uncounted ||
      (count !== null && count > 0 && count !== total && count !== choices[at - 1]?.count),
  );
  if (shown.length === 0) return null;
  return (
    <fieldset>
      <legend>{legend}</legend>
      <Row type="radio" chosen={chosen === null} name={name} code="" label={any} count="" />
      {shown.map(({ code, label, count }) => (
        <Row key={code} type="radio" chosen={chosen === code} count={String(count ?? "")} {...{ name, code, label }} />
      ))}
    </fieldset>
  );
}

type RowProps = {
  type: "checkbox" | "radio";
  name: string;
  chosen: boolean;
  code: string;
  label: ReactNode;
  /** Empty for the choice that narrows nothing. */
  count: string;
};

const Row = finished(
  ({ type, name, chosen, code, label, count }: RowProps) => (
    <label>
      <input type={type} name={name} value={code} defaultChecked={chosen} />
      <span>{label}</span>
      {count === "" ? null : <i>{count}</i>}
    </label>
  ),
  ["code", "label", "count"],
);
