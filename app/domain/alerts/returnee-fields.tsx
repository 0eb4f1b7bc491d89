import type { FormState } from "#app/platform/http/form.ts";
import { useTexts } from "#app/platform/i18n/texts.ts";
import { Checkbox, ErrorSummary, Radios, Select } from "#app/ui/form.tsx";
import { fields } from "#db/codes.ts";
import type { HomeDistrict } from "./home-districts.server.ts";
import { horizons } from "./returnee.ts";
import { SignUpFields } from "./sign-up-fields.tsx";

/** Where to, in what, about when, and whether the office may write. */
export function ReturneeFields({
  form,
  districts,
  operator,
}: {
  form: FormState | undefined;
  districts: HomeDistrict[];
  operator: string;
}) {
  const t = useTexts();
  const labels = {
    homeDistrict: t("alert:returnee.homeDistrict"),
    field: t("alert:returnee.field"),
    horizon: t("alert:returnee.horizon"),
    email: t("alert:field.email"),
    frequency: t("alert:field.frequency"),
  };
  return (
    <>
      <ErrorSummary form={form} labels={labels} />
      <Select
        form={form}
        name="homeDistrict"
        label={labels.homeDistrict}
        empty={t("alert:returnee.choose")}
        options={districts.map(({ id, name }) => ({ value: id, label: name }))}
      />
      <Select
        form={form}
        name="field"
        label={labels.field}
        optional
        empty={t("alert:returnee.anyField")}
        options={fields.map((value) => ({ value, label: t(`listing:field.${value}`) }))}
      />
      <Radios
        form={form}
        name="horizon"
        label={labels.horizon}
        options={horizons.map((value) => ({ value, label: t(`alert:returnee.horizons.${value}`) }))}
      />
      <SignUpFields form={form} />
      <Checkbox
        form={form}
        name="officeMayContact"
        label={t("alert:returnee.officeMayContact")}
        hint={t("alert:returnee.officeMayContactHint", { operator })}
      />
    </>
  );
}
