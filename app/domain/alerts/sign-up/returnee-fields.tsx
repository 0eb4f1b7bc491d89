import type { FormState } from "#app/platform/http/form.ts";
import { useTexts } from "#app/platform/i18n/texts.ts";
import { Checkbox, ErrorSummary } from "#app/ui/form.tsx";
import type { HomeDistrict } from "../home-districts.server.ts";
import { PlanFields } from "./plan-fields.tsx";
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
      <PlanFields form={form} districts={districts} />
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
