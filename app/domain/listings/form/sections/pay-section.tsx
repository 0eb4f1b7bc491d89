import { currencies, payUnits } from "#db/codes.ts";
import { useTexts } from "#app/platform/i18n/texts.ts";
import { Checkbox, Radios, Select, TextField } from "#app/ui/form.tsx";
import { kindAsks } from "../../checks/kind-asks.ts";
import { listingLimits } from "../../listing-limits.ts";
import { type FormPart, optionsOf } from "../form-part.ts";
import { FormSection } from "./form-section.tsx";

/** A currency is its own name in every language. */
const currencyOptions = currencies.map((code) => ({ value: code, label: code }));

export function PaySection(part: FormPart) {
  const { form, kind } = part;
  const t = useTexts();
  return (
    <FormSection name="pay">
      {kindAsks[kind].pay === "years" ? <YearlyPay {...part} /> : <PayRange {...part} />}
      <TextField
        form={form}
        name="payAgreement"
        label={t("employer:form.label.payAgreement")}
        hint={t("employer:form.hint.payAgreement")}
        optional
        width="medium"
        maxLength={listingLimits.name}
      />
    </FormSection>
  );
}

function PayRange({ form, kind }: FormPart) {
  const t = useTexts();
  const mayBeUnpaid = kindAsks[kind].mayBeUnpaid;
  return (
    <>
      <div className="field-row field-row-short">
        <TextField form={form} name="payMin" label={t("employer:form.label.payMin")} inputMode="decimal" />
        <TextField form={form} name="payMax" label={t("employer:form.label.payMax")} inputMode="decimal" />
        <Select form={form} name="payCurrency" label={t("employer:form.label.payCurrency")} options={currencyOptions} />
      </div>
      <Radios
        form={form}
        name="payUnit"
        label={t("employer:form.label.payUnit")}
        options={optionsOf(payUnits, (unit) => t(`listing:payUnit.${unit}`))}
      />
      {mayBeUnpaid ? (
        <Checkbox
          form={form}
          name="unpaid"
          label={t("employer:form.label.unpaid")}
          hint={t("employer:form.hint.unpaid")}
        />
      ) : null}
    </>
  );
}

function YearlyPay({ form, kind }: FormPart) {
  const t = useTexts();
  const years = Array.from({ length: kindAsks[kind].years }, (_, index) => index);
  return (
    <>
      <p className="quiet">{t("employer:form.hint.trainingPay")}</p>
      <div className="field-row field-row-short">
        {years.map((index) => (
          <TextField
            key={index}
            form={form}
            name={`trainingPay[${index}]`}
            label={t("employer:form.label.trainingPay", { number: index + 1 })}
            optional={index > 0}
            inputMode="decimal"
          />
        ))}
      </div>
      <Select form={form} name="payCurrency" label={t("employer:form.label.payCurrency")} options={currencyOptions} />
    </>
  );
}
