import { I18nextProvider } from "react-i18next";
import type { Question } from "#app/domain/questions/question.ts";
import { QuestionField } from "#app/domain/questions/question-field.tsx";
import { emptyForm } from "#app/platform/http/form.ts";
import { i18nFor } from "#app/platform/i18n/i18n-for.ts";
import { useTexts } from "#app/platform/i18n/texts.ts";
import { InLanguages } from "../previews/in-languages.tsx";

/** The question as those who apply will find it in each language; the fields can be tried and go nowhere. */
export function QuestionLooks({ question }: { question: Question }) {
  const t = useTexts();
  return (
    <InLanguages title={t("question:office.looks")} text={t("question:office.looksText")}>
      {(lang) => (
        <I18nextProvider i18n={i18nFor(lang)}>
          <QuestionField form={emptyForm} name={`look-${lang}`} lang={lang} question={question} answer={null} />
        </I18nextProvider>
      )}
    </InLanguages>
  );
}
