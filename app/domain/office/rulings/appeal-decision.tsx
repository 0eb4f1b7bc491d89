import { appealOutcomes, type RulingKind } from "#db/rulings/ruling-codes.ts";
import type { FormState } from "#app/platform/http/form.ts";
import { useTexts } from "#app/platform/i18n/texts.ts";
import { ErrorSummary, Radios, TextArea } from "#app/ui/form.tsx";
import { PageForm } from "#app/ui/page-form.tsx";
import { GoOnButton } from "../going-on/go-on-button.tsx";

export function AppealDecision({ form, kind }: { form: FormState | undefined; kind: RulingKind }) {
  const t = useTexts();
  const labels = { outcome: t("ruling:label.what"), answer: t("ruling:office.answer") };
  return (
    <section>
      <h2>{t("ruling:office.outcome")}</h2>
      <ErrorSummary form={form} labels={labels} />
      <PageForm noValidate enter={{ name: "then", value: "" }}>
        <Radios
          form={form}
          name="outcome"
          label={labels.outcome}
          options={appealOutcomes.map((value) => ({
            value,
            label: t(`ruling:office.${value}`),
            ...(value === "changed" ? { hint: t(`ruling:office.changedHint.${kind}`) } : {}),
          }))}
        />
        <TextArea
          form={form}
          name="answer"
          label={labels.answer}
          hint={t("ruling:office.answerHint")}
          maxLength={3000}
        />
        <p className="button-row">
          <button className="button-primary" name="then" value="">
            {t("ruling:office.button")}
          </button>
          <GoOnButton deed={t("ruling:office.button")} />
        </p>
      </PageForm>
    </section>
  );
}
