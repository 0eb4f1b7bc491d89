import type { FormState } from "#app/platform/http/form.ts";
import { typedText } from "#app/platform/http/form.ts";
import { useTexts } from "#app/platform/i18n/texts.ts";
import { TextField } from "#app/ui/form.tsx";
import { PageForm } from "#app/ui/page-form.tsx";
import { type Decision, isMeeting } from "../application.ts";
import { heldMinutes } from "../held/hold.ts";
import { DeclineReasonField } from "./decline-reason-field.tsx";
import { type LetterToOne, LetterToOneField } from "./letter-to-one.tsx";

type Props = {
  form: FormState | undefined;
  to: Decision;
  batchId: string;
  letters: LetterToOne[];
  reason: string | null;
  labels: Record<string, string>;
};

/** Every letter to look at, the first of each language laid open, and one button that sends those that are ticked. */
export function LettersToMany({ form, to, batchId, letters, reason, labels }: Props) {
  const t = useTexts();
  const shown = form ? letters.filter(({ id }) => typedText(form, `from.${id}`) !== undefined) : letters;
  const opened = new Set(firstOfEach(shown));
  return (
    <PageForm>
      <input type="hidden" name="to" value={to} />
      <input type="hidden" name="batch" value={typedText(form, "batch") ?? batchId} />
      {to === "declined" ? <DeclineReasonField form={form} value={reason} /> : null}
      {isMeeting(to) ? (
        <>
          <TextField
            form={form}
            name="when"
            label={labels["when"]}
            hint={t("answering:bulk.whenHint")}
            dir="auto"
            optional
          />
          <TextField form={form} name="where" label={labels["where"]} dir="auto" optional />
        </>
      ) : null}
      <fieldset className="letters-to-many" id="field-application" tabIndex={-1}>
        <legend>{t("answering:bulk.who")}</legend>
        <ol>
          {shown.map((letter) => (
            <LetterToOneField key={letter.id} form={form} to={letter} open={opened.has(letter.id)} />
          ))}
        </ol>
      </fieldset>
      <p className="quiet">{t("answering:bulk.after", { count: heldMinutes })}</p>
      <div className="button-row">
        <button className="button-primary">{t("answering:bulk.send")}</button>
      </div>
    </PageForm>
  );
}

function firstOfEach(letters: LetterToOne[]) {
  return [...Map.groupBy(letters, ({ letter }) => letter.lang).values()].flatMap(([first]) => first?.id ?? []);
}
