import type { ComponentProps } from "react";
import { useTexts } from "#app/platform/i18n/texts.ts";
import { Checkbox, ErrorSummary } from "#app/ui/form.tsx";
import { PartnerFields } from "./partner-fields.tsx";
import { PlanFields } from "./plan-fields.tsx";
import { SignUpFields } from "./sign-up-fields.tsx";

type ReturneeFieldsProps = Pick<ComponentProps<typeof PlanFields>, "lang" | "form" | "districts" | "weeks"> & {
  operator: string;
};

/** Where to, in what, about when, who comes along, and whether the office may write. */
export function ReturneeFields({ operator, ...plan }: ReturneeFieldsProps) {
  const t = useTexts();
  const { form } = plan;
  const labels = {
    homeDistrict: t("alert:returnee.homeDistrict"),
    homePlace: t("alert:returnee.homePlace"),
    field: t("alert:returnee.field"),
    horizon: t("alert:returnee.horizon"),
    email: t("alert:field.email"),
    frequency: t("alert:field.frequency"),
  };
  return (
    <>
      <ErrorSummary form={form} labels={labels} />
      <PlanFields {...plan} />
      <PartnerFields form={form} wish={{ q: "", german: null }} />
      <SignUpFields form={form} growing />
      <Checkbox
        form={form}
        name="officeMayContact"
        label={t("alert:returnee.officeMayContact")}
        hint={t("alert:returnee.officeMayContactHint", { operator })}
      />
    </>
  );
}
