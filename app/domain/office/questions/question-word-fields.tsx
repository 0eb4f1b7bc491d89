import { useContext } from "react";
import type { Lang } from "#db/codes.ts";
import type { FormState } from "#app/platform/http/form.ts";
import { useTexts } from "#app/platform/i18n/texts.ts";
import { Checkbox, TextArea, TextField } from "#app/ui/form.tsx";
import { OfferedLangs } from "#app/ui/languages/offered-langs.tsx";
import type { WordedQuestion } from "./find-worded-question.server.ts";
import { moreFields, questionLimits } from "./question-form.ts";

type Props = { form: FormState | undefined; texts?: Record<Lang, string> };

/** The languages of the board one under the other, so that they can be compared. */
export function QuestionTextFields({ form, texts }: Props) {
  const t = useTexts();
  return useContext(OfferedLangs).map((lang) => (
    <TextField
      key={lang}
      form={form}
      name={lang}
      label={t(`listing:language.${lang}`)}
      value={texts?.[lang] ?? null}
      maxLength={questionLimits.text}
    />
  ));
}

/** The choices there are, each in every language: what was chosen once is reworded or taken out, never removed. */
export function KnownChoiceFields({
  form,
  choices,
}: {
  form: FormState | undefined;
  choices: WordedQuestion["choices"];
}) {
  const t = useTexts();
  const offered = useContext(OfferedLangs);
  return choices.map(({ code, texts, retired }, index) => (
    <fieldset key={code} className="choice-words">
      <legend>{t("question:office.choice", { number: index + 1 })}</legend>
      <input type="hidden" name={`choices[${index}].code`} value={code} />
      {offered.map((lang) => (
        <TextField
          key={lang}
          form={form}
          name={`choices[${index}].${lang}`}
          label={t(`listing:language.${lang}`)}
          value={texts[lang]}
          maxLength={questionLimits.choice}
        />
      ))}
      <Checkbox form={form} name={`choices[${index}].gone`} label={t("question:office.choiceGone")} checked={retired} />
    </fieldset>
  ));
}

/** New choices, one a line. */
export function MoreChoiceFields({ form }: { form: FormState | undefined }) {
  const t = useTexts();
  return useContext(OfferedLangs).map((lang) => (
    <TextArea
      key={lang}
      form={form}
      name={moreFields[lang]}
      label={t(`listing:language.${lang}`)}
      optional
      rows={4}
      lang={lang}
    />
  ));
}
