import type { Draft } from "#app/domain/applications/draft/draft-queries.server.ts";
import type { AskedQuestion } from "#app/domain/listings/asked/asked-questions.server.ts";
import { answerText } from "#app/domain/questions/answer-text.ts";
import { formWithErrors } from "#app/platform/http/form.server.ts";
import { type FormState, withoutSecrets } from "#app/platform/http/form.ts";
import { isStale } from "#app/platform/http/seen-mark.server.ts";
import type { Lang } from "#app/platform/i18n/locales.ts";
import { textsFor } from "#app/platform/i18n/request-lang.server.ts";

type Asked = { draft: Draft; questions: AskedQuestion[]; lang: Lang };

/**
 * Null, or the form with what was answered since this page was opened, in another window perhaps. Sending what is stored
 * already is no change.
 */
export function answeredElsewhere(
  { draft, questions, lang }: Asked,
  body: FormData,
  form: FormState,
  meant: Record<string, string | undefined>,
) {
  const stored = Object.fromEntries(draft.answers.map(({ questionId, answer }) => [questionId, answer]));
  if (!isStale(body, stored)) return null;
  if (questions.every(({ id }) => stored[id] === undefined || stored[id] === meant[id])) return null;
  const t = textsFor(lang);
  const saved = questions.flatMap((question) => {
    const answer = stored[question.id];
    return answer === undefined ? [] : [answerText(t, lang, question, answer)];
  });
  const error = { key: "application:errors.savedElsewhere", values: { saved: saved.join(" · ") || "–" } };
  return formWithErrors(withoutSecrets(form, ["seen"]), { "": error });
}
