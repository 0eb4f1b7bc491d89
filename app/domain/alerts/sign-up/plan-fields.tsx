import { fields } from "#db/codes.ts";
import type { FormState } from "#app/platform/http/form.ts";
import { useTexts } from "#app/platform/i18n/texts.ts";
import { Radios, Select } from "#app/ui/form.tsx";
import { horizons, type Return } from "../returnee.ts";

type PlanFieldsProps = {
  form: FormState | undefined;
  districts: { id: string; name: string }[];
  /** What was said before. */
  plan?: Return;
};

/** Where somebody wants to come home to, in what, and about when. */
export function PlanFields({ form, districts, plan }: PlanFieldsProps) {
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
      <Select
        form={form}
        name="field"
        label={t("alert:returnee.field")}
        optional
        empty={t("alert:returnee.anyField")}
        value={plan?.field ?? null}
        options={fields.map((value) => ({ value, label: t(`listing:field.${value}`) }))}
      />
      <Radios
        form={form}
        name="horizon"
        label={t("alert:returnee.horizon")}
        value={plan ? String(plan.horizonMonths) : null}
        options={horizons.map((value) => ({ value, label: t(`alert:returnee.horizons.${value}`) }))}
      />
    </>
  );
}
