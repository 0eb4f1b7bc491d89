type Choice = { code: string; label: string; count: number };
type GroupProps = { name: string; legend: string; choices: Choice[] };

/** Ticks of which any may fit. `folded`: a long list that opens. */
export function Boxes({
  name,
  legend,
  chosen,
  choices,
  folded = false,
}: GroupProps & { chosen: readonly string[]; folded?: boolean }) {
  const shown = choices.filter(({ code, count }) => count > 0 || chosen.includes(code));
  if (shown.length === 0) return null;
  const boxes = shown.map(({ code, label, count }) => (
    <label key={code}>
      <input type="checkbox" name={name} value={code} defaultChecked={chosen.includes(code)} />
      <span>{label}</span>
      <i>{count}</i>
    </label>
  ));
  if (!folded) {
    return (
      <fieldset>
        <legend>{legend}</legend>
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
}: GroupProps & { any: string; total: number; chosen: string | null }) {
  const shown = choices.filter(
    ({ code, count }, at) => chosen === code || (count > 0 && count !== total && count !== choices[at - 1]?.count),
  );
  if (shown.length === 0) return null;
  return (
    <fieldset>
      <legend>{legend}</legend>
      <label>
        <input type="radio" name={name} value="" defaultChecked={chosen === null} />
        <span>{any}</span>
      </label>
      {shown.map(({ code, label, count }) => (
        <label key={code}>
          <input type="radio" name={name} value={code} defaultChecked={chosen === code} />
          <span>{label}</span>
          <i>{count}</i>
        </label>
      ))}
    </fieldset>
  );
}
