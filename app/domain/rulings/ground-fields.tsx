import { rulingGrounds } from "#db/rulings/ruling-codes.ts";
import type { FormState } from "#app/platform/http/form.ts";
import { type Texts, useTexts } from "#app/platform/i18n/texts.ts";
import { Radios, TextField } from "#app/ui/form.tsx";
import { ruleLimit } from "./ruling.ts";

type Props = { form: FormState | undefined; optional?: boolean };

/** On which law, or which section of the terms, a restriction rests. */
export function GroundFields({ form, optional = false }: Props) {
  const t = useTexts();
  const labels = groundLabels(t);
  return (
    <>
      <Radios
        form={form}
        name="ground"
        label={labels.ground}
        optional={optional}
        options={rulingGrounds.map((value) => ({ value, label: t(`ruling:ground.${value}`) }))}
      />
      <TextField
        form={form}
        name="rule"
        label={labels.rule}
        hint={t("ruling:form.ruleHint")}
        optional={optional}
        maxLength={ruleLimit}
      />
    </>
  );
}

export function groundLabels(t: Texts) {
  return { ground: t("ruling:form.ground"), rule: t("ruling:form.rule") };
}
