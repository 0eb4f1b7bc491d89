import type { FormState } from "#app/platform/http/form.ts";
import type { Lang } from "#app/platform/i18n/locales.ts";
import { useTexts } from "#app/platform/i18n/texts.ts";
import { ErrorSummary, Radios, Select } from "#app/ui/form.tsx";
import { PageForm } from "#app/ui/page-form.tsx";
import { waitsForCall } from "./callback.ts";
import { timeChoices } from "./callback-fields.tsx";
import type { Callback } from "./find-callback.server.ts";

type Props = { form: FormState | undefined; lang: Lang; callback: Callback };

/** What came of it; whoever reached nobody the first time says when they try again. */
export function CallbackAnswerFields({ form, lang, callback }: Props) {
  const t = useTexts();
  if (!waitsForCall(callback.state)) return null;
  const again = callback.state === "asked";
  const reachedNobody = again ? "unreached" : "missed";
  const labels = {
    answer: t("callback:answer.label"),
    nextDay: t("callback:answer.nextDay"),
    nextPart: t("callback:answer.nextPart"),
  };
  const choices = timeChoices(t, lang, callback.days);
  const empty = t("callback:form.choose");
  return (
    <PageForm noValidate>
      <ErrorSummary form={form} labels={labels} />
      <Radios
        form={form}
        name="answer"
        label={labels.answer}
        options={[
          { value: "called", label: t("callback:answer.choice.called") },
          { value: reachedNobody, label: t(`callback:answer.choice.${reachedNobody}`) },
          { value: "declined", label: t("callback:answer.choice.declined") },
        ]}
      />
      {again ? (
        <>
          <p className="quiet">{t("callback:answer.nextHint")}</p>
          <div className="field-row">
            <Select form={form} name="nextDay" label={labels.nextDay} options={choices.days} empty={empty} optional />
            <Select
              form={form}
              name="nextPart"
              label={labels.nextPart}
              options={choices.parts}
              empty={empty}
              optional
            />
          </div>
        </>
      ) : null}
      <button className="button-primary">{t("callback:answer.submit")}</button>
    </PageForm>
  );
}
