import { germanLevels } from "#db/codes.ts";
import { type Criteria, paySteps } from "#app/domain/search/criteria.ts";
import { type Dimension, dimensions, rareDimensions } from "#app/domain/search/dimensions.ts";
import { reachChoices, reachText } from "#app/domain/search/reach.ts";
import { nameOfCode } from "#app/domain/search/results/describe-criteria.ts";
import { startInWords, wageInWords } from "#app/domain/search/results/wish-texts.ts";
import { startSteps, startText } from "#app/domain/search/wishes/start-wish.ts";
import { eurosAnHour, wageText } from "#app/domain/search/wishes/wage.ts";
import { firstLegs } from "#app/domain/timetable/transit.ts";
import type { FormState } from "#app/platform/http/form.ts";
import { formatMoney } from "#app/platform/i18n/format.ts";
import type { Lang } from "#app/platform/i18n/locales.ts";
import { useTexts } from "#app/platform/i18n/texts.ts";
import { Checkboxes, Select, TextField } from "#app/ui/form.tsx";

type SearchFieldsProps = {
  lang: Lang;
  form: FormState | undefined;
  criteria: Criteria;
  /** There is a timetable. */
  withTransit: boolean;
  districts: { id: string; name: string }[];
  /** Occupations that were said to be the wrong work. */
  leftOut: { id: string; name: string }[];
  /** What else can be left out, or is. */
  refusals: { code: string; name: string }[];
};

const seldom = [
  "hours",
  "shift",
  "for",
  "country",
  "certificate",
  ...rareDimensions,
] as const satisfies readonly Dimension[];

/** Everything that narrows a search, under the names it has in the address of the results. */
export function SearchFields(props: SearchFieldsProps) {
  const t = useTexts();
  const { form, criteria, districts, leftOut, refusals, withTransit } = props;
  return (
    <>
      <TextField form={form} name="q" label={t("search:bar.what")} value={criteria.q} maxLength={200} optional />
      <TextField form={form} name="near" label={t("search:bar.near")} value={criteria.near} maxLength={80} optional />
      <ReachField form={form} criteria={criteria} />
      {withTransit || criteria.transit ? (
        <Select
          form={form}
          name="transit"
          label={t("transit:filter.legend")}
          empty={t("transit:filter.any")}
          value={criteria.transit}
          options={firstLegs.map((value) => ({ value, label: t(`transit:filter.${value}`) }))}
        />
      ) : null}
      <Ticks name="kind" {...props} />
      <details open={hasAny(criteria.field)}>
        <summary>{t("search:filters.field")}</summary>
        <Ticks name="field" {...props} />
      </details>
      <details open={narrowsSeldom(criteria)}>
        <summary>{t("alert:manage.moreFilters")}</summary>
        <Steps {...props} />
        {seldom.map((name) => (
          <Ticks key={name} name={name} {...props} />
        ))}
        <Checkboxes
          form={form}
          name="district"
          label={t("search:filters.district")}
          optional
          values={criteria.district}
          options={districts.map(({ id, name }) => ({ value: id, label: name }))}
        />
        <Checkboxes
          form={form}
          name="no"
          label={t("search:filters.no")}
          optional
          values={criteria.no}
          options={refusals.map(({ code, name }) => ({ value: code, label: name }))}
        />
        {leftOut.length > 0 ? (
          <Checkboxes
            form={form}
            name="not"
            label={t("alert:manage.leftOut")}
            optional
            values={criteria.not}
            options={leftOut.map(({ id, name }) => ({ value: id, label: name }))}
          />
        ) : null}
      </details>
    </>
  );
}

function narrowsSeldom(criteria: Criteria) {
  const { german, pay, start, district, not, no } = criteria;
  return (
    [german, pay, start].some(Boolean) || [district, not, no, ...seldom.map((name) => criteria[name])].some(hasAny)
  );
}

const hasAny = (codes: readonly string[]) => codes.length > 0;

function ReachField({ form, criteria }: Pick<SearchFieldsProps, "form" | "criteria">) {
  const t = useTexts();
  const { km, min } = reachChoices(criteria);
  return (
    <Select
      form={form}
      name="within"
      label={t("search:bar.within")}
      value={reachText(criteria)}
      options={[
        ...km.map((within) => ({
          value: reachText({ within, unit: "km" }),
          label: t("search:bar.kilometres", { km: within }),
          group: t("search:bar.byRoad"),
        })),
        ...min.map((within) => ({
          value: reachText({ within, unit: "min" }),
          label: t("search:bar.minutes", { minutes: within }),
          group: t("search:bar.byCar"),
        })),
      ]}
    />
  );
}

/** Choices of a rising scale. */
function Steps({ lang, form, criteria }: SearchFieldsProps) {
  const t = useTexts();
  return (
    <>
      <Select
        form={form}
        name="german"
        label={t("search:filters.german")}
        empty={t("search:filters.germanAny")}
        value={criteria.german}
        options={germanLevels.map((value) => ({ value, label: t(`search:filters.germanUpTo.${value}`) }))}
      />
      <Select
        form={form}
        name="pay"
        label={t("search:filters.pay")}
        empty={t("search:filters.payAny")}
        value={criteria.pay && wageText(criteria.pay)}
        options={withOwn(
          paySteps.map((euros) => ({
            value: String(euros),
            label: t("search:filters.payFrom", { amount: formatMoney(lang, "EUR", eurosAnHour(euros).amount) }),
          })),
          criteria.pay && { value: wageText(criteria.pay), label: wageInWords(t, lang, criteria.pay) },
        )}
      />
      <Select
        form={form}
        name="start"
        label={t("search:filters.start")}
        empty={t("search:filters.startAny")}
        value={criteria.start && startText(criteria.start)}
        options={withOwn(
          startSteps.map((months) => ({
            value: String(months),
            label: t("search:filters.startWithin", { count: months }),
          })),
          criteria.start && { value: startText(criteria.start), label: startInWords(t, lang, criteria.start) },
        )}
      />
    </>
  );
}

type Option = { value: string; label: string };

/** A search may ask for something between or besides our steps. */
function withOwn(steps: Option[], own: Option | null): Option[] {
  return own === null || steps.some(({ value }) => value === own.value) ? steps : [...steps, own];
}

function Ticks({ name, form, criteria }: SearchFieldsProps & { name: Dimension }) {
  const t = useTexts();
  return (
    <Checkboxes
      form={form}
      name={name}
      label={t(`search:filters.${name}`)}
      optional
      values={criteria[name]}
      options={dimensions[name].map((value) => ({ value, label: nameOfCode(t, name, value) }))}
    />
  );
}
