import type { Lang } from "#db/codes.ts";
import { howAnswered } from "#app/domain/questions/how-answered.ts";
import { QuestionLabel } from "#app/domain/questions/question-field.tsx";
import { useTexts } from "#app/platform/i18n/texts.ts";
import type { AskedQuestion } from "./asked/asked-questions.server.ts";

/** What a listing asks, with how it is answered. */
export function AskedList({ lang, questions }: { lang: Lang; questions: AskedQuestion[] }) {
  const t = useTexts();
  return (
    <ol>
      {questions.map((question) => (
        <li key={question.id}>
          <QuestionLabel lang={lang} question={question} />{" "}
          <span className="quiet">{howAnswered(t, lang, question)}</span>
        </li>
      ))}
    </ol>
  );
}
