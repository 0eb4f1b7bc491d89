import { answerText } from "#app/domain/questions/answer-text.ts";
import { QuestionLabel } from "#app/domain/questions/question-field.tsx";
import type { Lang } from "#app/platform/i18n/locales.ts";
import { useLang, useTexts } from "#app/platform/i18n/texts.ts";
import type { GivenAnswer } from "./asked/find-answers.server.ts";

type WrittenAnswersProps = {
  reader: "seeker" | "employer";
  message: string | null;
  answers: GivenAnswer[];
  /** In which the seeker applied, and most likely wrote. */
  lang: Lang;
};

/** What was chosen in the reader's words, what was written in the seeker's. */
export function WrittenAnswers({ reader, message, answers, lang }: WrittenAnswersProps) {
  const t = useTexts();
  const reading = useLang();
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
      {answers.length > 0 ? (
        <dl className="facts facts-asked">
          {answers.map(({ position, question, answer }) => (
            <div key={position}>
              <dt>
                <QuestionLabel lang={reading} question={question} />
              </dt>
              {question.kind === "text" ? (
                <dd>
                  <span className="pre-line" lang={lang} dir="auto">
                    {answer}
                  </span>{" "}
                  <small className="quiet">({t(`bring:writtenIn.${lang}`)})</small>
                </dd>
              ) : (
                <dd>{answerText(t, reading, question, answer)}</dd>
              )}
            </div>
          ))}
        </dl>
      ) : null}
    </>
  );
}
