import { typedList, type FormState } from "#app/platform/http/form.ts";
import { useTexts } from "#app/platform/i18n/texts.ts";
import { Checkboxes } from "#app/ui/form.tsx";
import type { FormPart } from "./form-part.ts";
import { FormSection } from "./form-section.tsx";
import type { PhraseChoice } from "./phrase-choices.server.ts";

export function TasksSection({ form, choices }: FormPart) {
  const t = useTexts();
  const phrases = choices.phrases.filter(({ section }) => section === "task");
  return (
    <FormSection name="tasks">
      <PhraseBoxes form={form} name="tasks" label={t("employer:form.label.tasks")} phrases={phrases} />
    </FormSection>
  );
}

type PhraseBoxesProps = {
  form: FormState;
  name: "tasks" | "requirements" | "benefits";
  label: string;
  hint?: string;
  phrases: PhraseChoice[];
  /** Where a phrase may also be nice to have: the name of those boxes. */
  niceName?: string;
};

/** What fits the occupation is in sight, the rest of the catalogue one click away. */
export function PhraseBoxes({ form, name, label, hint, phrases, niceName }: PhraseBoxesProps) {
  const t = useTexts();
  const others = phrases.filter(({ fits }) => !fits);
  const nice = niceName ? (typedList(form, niceName) ?? []) : [];
  const options = phrases
    .filter(({ fits }) => fits)
    .map(({ id, text }) => ({
      value: id,
      label: text,
      aside: niceName ? <NiceBox name={niceName} phrase={{ id, text }} checked={nice.includes(id)} /> : undefined,
    }));
  return (
    <>
      <Checkboxes form={form} name={name} label={label} hint={hint} options={options} />
      {others.length === 0 ? null : (
        <details className="form-more">
          <summary>{t("employer:form.more.phrases", { count: others.length })}</summary>
          <div className="form-more-body choices" role="group" aria-label={label}>
            {others.map(({ id, text }) => (
              <label key={id} className="choice">
                <input type="checkbox" name={name} value={id} />
                <span>{text}</span>
              </label>
            ))}
          </div>
        </details>
      )}
    </>
  );
}

export function NiceBox({
  name,
  phrase,
  checked,
}: {
  name: string;
  phrase: { id: string; text: string };
  checked: boolean;
}) {
  const t = useTexts();
  return (
    <label className="choice choice-aside">
      <input type="checkbox" name={name} value={phrase.id} defaultChecked={checked} />
      <span>
        <span className="visually-hidden">{phrase.text}: </span>
        {t("employer:form.nice")}
      </span>
    </label>
  );
}
