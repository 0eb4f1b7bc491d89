import { germanLevels } from "#db/codes.ts";
import { paths } from "#app/paths.ts";
import { formatMoney } from "#app/platform/i18n/format.ts";
import type { Lang } from "#app/platform/i18n/locales.ts";
import { useTexts } from "#app/platform/i18n/texts.ts";
import { finished } from "#app/ui/finished.tsx";
import { type Criteria, criteriaQuery, paySteps } from "../criteria.ts";
import { type Dimension, dimensions, rareDimensions } from "../dimensions.ts";
import { reachText } from "../reach.ts";
import { startSteps, startText } from "../wishes/start-wish.ts";
import { wageText, wholeEurosAnHour } from "../wishes/wage.ts";
import { nameOfCode } from "./describe-criteria.ts";
import { Boxes, Steps } from "./filter-groups.tsx";
import type { ResultsView } from "./find-results-view.server.ts";
import { TransitSteps } from "./transit-steps.tsx";
import { startInWords, wageInWords } from "./wish-texts.ts";

type FiltersProps = { view: Pick<ResultsView, "criteria" | "facets" | "districts">; lang: Lang };

/** Each choice says what a click on it would give. Without scripts the button at the end applies them. */
export function Filters({ view, lang }: { view: ResultsView; lang: Lang }) {
  const { facets, districts } = view;
  if (view.total === 0 && view.parts.length === 0) return null;
  /** They lead to the first page, from whichever one. */
  return <Form view={{ criteria: { ...view.criteria, page: 1 }, facets, districts }} lang={lang} />;
}

const Form = finished(({ view, lang }: FiltersProps) => {
  const t = useTexts();
  const { criteria, facets } = view;
  return (
    <form
      className="filters"
      id="filters"
      action={paths.results(lang)}
      data-auto-submit
      autoComplete="off"
      aria-label={t("search:filters.title")}
    >
      <Kept criteria={criteria} />
      <Ticks name="kind" view={view} />
      <TransitSteps facets={facets} criteria={criteria} />
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
        chosen={criteria.pay && wageText(criteria.pay)}
        choices={[
          ...paySteps.map((euros) => ({
            code: String(euros),
            label: <PayLabel lang={lang} euros={euros} />,
            count: facets.pay[euros] ?? 0,
          })),
          ...ownWage(criteria).map((pay) => ({
            code: wageText(pay),
            label: wageInWords(t, lang, pay),
            count: null,
          })),
        ]}
      />
      <Ticks name="hours" view={view} />
      <Ticks name="shift" view={view} />
      <Steps
        name="start"
        legend={t("search:filters.start")}
        any={t("search:filters.startAny")}
        total={facets.start["0"] ?? 0}
        chosen={criteria.start && startText(criteria.start)}
        choices={[
          ...startSteps.map((months) => ({
            code: String(months),
            label: <StartLabel months={months} />,
            count: facets.start[months] ?? 0,
          })),
          ...ownSpan(criteria).map((start) => ({
            code: startText(start),
            label: startInWords(t, lang, start),
            count: null,
          })),
        ]}
      />
      <Ticks name="for" view={view} />
      <Ticks name="country" view={view} />
      <Boxes
        name="district"
        legend={t("search:filters.district")}
        chosen={criteria.district}
        folded
        choices={view.districts.map(([code, label]) => ({ code, label, count: facets.district[code] ?? 0 }))}
      />
      <Ticks name="field" view={view} folded />
      <Ticks name="certificate" view={view} folded />
      <p className="filters-reset">
        <a
          href={paths.results(
            lang,
            criteriaQuery({
              q: criteria.q,
              near: criteria.near,
              within: criteria.within,
              unit: criteria.unit,
              sort: criteria.sort,
            }),
          )}
        >
          {t("search:filters.reset")}
        </a>
      </p>
      <p className="filters-end">
        <button className="button">{t("search:filters.apply")}</button>
      </p>
      <p>
        <button className="button" formAction={paths.moreFilters(lang)}>
          {t("search:filters.more")}
        </button>
      </p>
    </form>
  );
});

/** What an address may ask for besides our steps: it stays when another filter changes. */
const ownWage = ({ pay }: Criteria) =>
  pay === null || paySteps.some((euros) => euros === wholeEurosAnHour(pay)) ? [] : [pay];
const ownSpan = ({ start }: Criteria) => (start === null || typeof start === "number" ? [] : [start]);

const PayLabel = finished(({ lang, euros }: { lang: Lang; euros: number }) => (
  <>{useTexts()("search:filters.payFrom", { amount: formatMoney(lang, "EUR", euros * 100) })}</>
));

const StartLabel = finished(({ months }: { months: number }) => (
  <>{useTexts()("search:filters.startWithin", { count: months })}</>
));

type TicksProps = { name: Dimension; view: FiltersProps["view"]; folded?: boolean };

function Ticks({ name, view, folded = false }: TicksProps) {
  const t = useTexts();
  const choices = dimensions[name].map((code) => ({
    code,
    label: nameOfCode(t, name, code),
    count: view.facets[name][code] ?? 0,
  }));
  return (
    <Boxes
      name={name}
      legend={t(`search:filters.${name}`)}
      chosen={view.criteria[name]}
      choices={choices}
      folded={folded}
    />
  );
}

/** What was searched stays when a filter changes. */
function Kept({ criteria }: { criteria: Criteria }) {
  const { q, near, not, no, sort } = criteria;
  const rare = rareDimensions.flatMap((name) => criteria[name].map((value) => ({ name, value })));
  return (
    <>
      {q ? <input type="hidden" name="q" value={q} /> : null}
      {near ? <input type="hidden" name="near" value={near} /> : null}
      {near ? <input type="hidden" name="within" value={reachText(criteria)} /> : null}
      {not.map((id) => (
        <input key={id} type="hidden" name="not" value={id} />
      ))}
      {no.map((text) => (
        <input key={text} type="hidden" name="no" value={text} />
      ))}
      {rare.map(({ name, value }) => (
        <input key={name + value} type="hidden" name={name} value={value} />
      ))}
      {sort ? <input type="hidden" name="sort" value={sort} /> : null}
    </>
  );
}
