import { germanLevels, fields, kinds, shifts } from "#db/codes.ts";
import { paths } from "#app/paths.ts";
import { formatMoney } from "#app/platform/i18n/format.ts";
import type { Lang } from "#app/platform/i18n/locales.ts";
import { useTexts } from "#app/platform/i18n/texts.ts";
import { criteriaQuery, paySteps, type Criteria } from "./criteria.ts";
import type { ResultsView } from "./results-view.server.ts";

type FiltersProps = { view: ResultsView; lang: Lang };

/** Each choice says what a click on it would give. Without scripts the button at the end applies them. */
export function Filters({ view, lang }: FiltersProps) {
  const t = useTexts();
  const { criteria, facets } = view;
  return (
    <form
      className="filters"
      id="filters"
      action={paths.results(lang)}
      data-auto-submit
      aria-label={t("search:filters.title")}
    >
      <Kept criteria={criteria} />
      <Boxes
        name="kind"
        legend={t("search:filters.kind")}
        chosen={criteria.kind}
        choices={kinds.map((code) => ({ code, label: t(`listing:kind.${code}`), count: facets.kind[code] ?? 0 }))}
      />
      <Steps
        name="german"
        legend={t("search:filters.german")}
        any={t("search:filters.germanAny")}
        total={facets.german["C2"] ?? 0}
        chosen={criteria.german}
        choices={germanLevels
          .filter((level) => level !== "C2")
          .map((code) => ({ code, label: t(`search:filters.germanUpTo.${code}`), count: facets.german[code] ?? 0 }))}
      />
      <Steps
        name="pay"
        legend={t("search:filters.pay")}
        any={t("search:filters.payAny")}
        total={facets.pay["0"] ?? 0}
        chosen={criteria.pay === null ? null : String(criteria.pay)}
        choices={paySteps.map((euros) => ({
          code: String(euros),
          label: t("search:filters.payFrom", { amount: formatMoney(lang, "EUR", euros * 100) }),
          count: facets.pay[euros] ?? 0,
        }))}
      />
      <Boxes
        name="shift"
        legend={t("search:filters.shift")}
        chosen={criteria.shift}
        choices={shifts.map((code) => ({ code, label: t(`listing:shift.${code}`), count: facets.shift[code] ?? 0 }))}
      />
      <Boxes
        name="district"
        legend={t("search:filters.district")}
        chosen={criteria.district}
        folded
        choices={view.districts.map(([code, label]) => ({ code, label, count: facets.district[code] ?? 0 }))}
      />
      <Boxes
        name="field"
        legend={t("search:filters.field")}
        chosen={criteria.field}
        folded
        choices={fields.map((code) => ({ code, label: t(`listing:field.${code}`), count: facets.field[code] ?? 0 }))}
      />
      <p className="filters-end">
        <button className="button">{t("search:filters.apply")}</button>
        <a
          href={paths.results(
            lang,
            criteriaQuery({ q: criteria.q, near: criteria.near, within: criteria.within, sort: criteria.sort }),
          )}
        >
          {t("search:filters.reset")}
        </a>
        <a className="filters-close" href="#results">
          {t("search:filters.close")}
        </a>
      </p>
    </form>
  );
}

/** What was searched stays when a filter changes. */
function Kept({ criteria }: { criteria: Criteria }) {
  const { q, near, within, sort } = criteria;
  return (
    <>
      {q ? <input type="hidden" name="q" value={q} /> : null}
      {near ? <input type="hidden" name="near" value={near} /> : null}
      {near ? <input type="hidden" name="within" value={within} /> : null}
      {sort ? <input type="hidden" name="sort" value={sort} /> : null}
    </>
  );
}

type Choice = { code: string; label: string; count: number };
type GroupProps = { name: string; legend: string; choices: Choice[] };

function Boxes({
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
function Steps({
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
