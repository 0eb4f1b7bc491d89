import type { ReactNode } from "react";
import { fields } from "#db/codes.ts";
import type { Day } from "#db/schema.ts";
import type { FormState } from "#app/platform/http/form.ts";
import type { Lang } from "#app/platform/i18n/locales.ts";
import { useTexts } from "#app/platform/i18n/texts.ts";
import { Checkboxes, Radios, Select, TextField } from "#app/ui/form.tsx";
import { horizons, matters, type Return } from "../returnee.ts";
import { weekText } from "../week-text.ts";

type PlanFieldsProps = {
  lang: Lang;
  form: FormState | undefined;
  districts: { id: string; name: string }[];
  /** In which one might be here, and why. */
  weeks: { monday: Day; names: string[] }[];
  /** What was said before. */
  plan?: Return;
};

/** Where somebody wants to come home to, in what, and about when. */
export function PlanFields({ lang, form, districts, weeks, plan }: PlanFieldsProps) {
  const t = useTexts();
  return (
    <>
      <Select
        form={form}
        name="homeDistrict"
        label={t("alert:returnee.homeDistrict")}
        empty={t("alert:returnee.choose")}
        value={plan?.homeDistrict ?? null}
        options={districts.map(({ id, name }) => ({ value: id, label: name }))}
      />
      <TextField
        form={form}
        name="homePlace"
        label={t("alert:returnee.homePlace")}
        hint={t("alert:returnee.homePlaceHint")}
        optional
        value={plan?.homePlace ?? null}
        maxLength={80}
        width="medium"
      />
      <Radios
        form={form}
        name="horizon"
        label={t("alert:returnee.horizon")}
        value={plan ? String(plan.horizonMonths) : null}
        options={horizons.map((value) => ({ value, label: t(`alert:returnee.horizons.${value}`) }))}
      />
      <Folded title={t("alert:returnee.field")} open={isOpen(form, "field", plan?.fields)}>
        <Checkboxes
          form={form}
          name="field"
          label={t("alert:returnee.fieldHint")}
          optional
          values={plan?.fields ?? []}
          options={fields.map((value) => ({ value, label: t(`listing:field.${value}`) }))}
        />
      </Folded>
      <Folded title={t("alert:returnee.matter")} open={isOpen(form, "matter", plan?.matters)}>
        <Checkboxes
          form={form}
          name="matter"
          label={t("alert:returnee.matterHint")}
          optional
          values={plan?.matters ?? []}
          options={matters.map((value) => ({ value, label: t(`listing:feature.${value}`) }))}
        />
      </Folded>
      <Folded title={t("alert:returnee.week")} open={isOpen(form, "week", plan?.reachable)}>
        <Checkboxes
          form={form}
          name="week"
          label={t("alert:returnee.weekHint")}
          optional
          values={plan?.reachable ?? []}
          options={withOwn(weeks, plan?.reachable ?? []).map(({ monday, names }) => ({
            value: monday,
            label: [weekText(t, lang, monday), ...names].join(" · "),
          }))}
        />
      </Folded>
    </>
  );
}

/** A week that was chosen stays, also when it is no holiday any more. */
function withOwn(weeks: PlanFieldsProps["weeks"], own: readonly Day[]) {
  const others = own.filter((monday) => weeks.every((week) => week.monday !== monday));
  return [...weeks, ...others.map((monday) => ({ monday, names: [] }))].sort((a, b) =>
    a.monday.localeCompare(b.monday),
  );
}

function isOpen(form: FormState | undefined, name: string, chosen: readonly string[] = []) {
  return chosen.length > 0 || form?.typed[name] !== undefined || form?.errors[name] !== undefined;
}

function Folded({ title, open, children }: { title: string; open: boolean; children: ReactNode }) {
  return (
    <details className="alert-partner" open={open}>
      <summary>{title}</summary>
      {children}
    </details>
  );
}
