import type { ReactNode } from "react";
import { type FormState, typedText } from "#app/platform/http/form.ts";
import { useTexts } from "#app/platform/i18n/texts.ts";

type Props = {
  form: FormState | undefined;
  name: string;
  legend: ReactNode;
  hint?: string;
  answers: { value: string; label: string }[];
  given: string | null;
};

/** A few short answers side by side, and one that takes them back. */
export function AnswerRow({ form, name, legend, hint, answers, given }: Props) {
  const t = useTexts();
  const chosen = typedText(form, name) ?? given ?? "";
  return (
    <fieldset className="answer-field">
      <legend>
        {legend}
        {hint ? <small>{hint}</small> : null}
      </legend>
      <div className="answer-row">
        {[...answers, { value: "", label: t("bring:fulfilment.unsaid") }].map(({ value, label }) => (
          <label key={value}>
            <input type="radio" name={name} value={value} defaultChecked={value === chosen} />
            <span>{label}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
