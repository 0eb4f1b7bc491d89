import type { Lang } from "#app/platform/i18n/locales.ts";
import { useTexts } from "#app/platform/i18n/texts.ts";

type WrittenAnswersProps = {
  reader: "seeker" | "employer";
  message: string | null;
  answers: { position: number; question: string; questionLang: Lang; answer: string }[];
  /** In which the seeker applied, and most likely wrote. */
  lang: Lang;
};

/** What the seeker wrote, in the seeker's words and language. */
export function WrittenAnswers({ reader, message, answers, lang }: WrittenAnswersProps) {
  const t = useTexts();
  return (
    <>
      {message ? (
        <>
          <h3>
            {t(reader === "seeker" ? "application:message.label" : "application:employer.message")}{" "}
            <span className="quiet">({t(`bring:writtenIn.${lang}`)})</span>
          </h3>
          <p className="panel pre-line" lang={lang} dir="auto">
            {message}
          </p>
        </>
      ) : null}
      {answers.map(({ position, question, questionLang, answer }) => (
        <div key={position}>
          <h3 lang={questionLang} dir="auto">
            {question}
          </h3>
          <p className="panel pre-line" lang={lang} dir="auto">
            {answer}
          </p>
        </div>
      ))}
    </>
  );
}
