import { z } from "zod";
import type { AskedQuestion } from "#app/domain/listings/asked/asked-questions.server.ts";
import { longestAnswer } from "#app/domain/questions/question.ts";
import { readAnswer } from "#app/domain/questions/read-answer.ts";

/** One field a question, named by its id: the company may add and remove others while somebody answers. */
export function answersForm(questions: readonly AskedQuestion[]) {
  return z.object({ answers: z.object(Object.fromEntries(questions.map((one) => [one.id, answerTo(one)]))) });
}

function answerTo(question: AskedQuestion) {
  return z
    .string()
    .max(longestAnswer)
    .transform((typed, context): string => {
      const reading = readAnswer(question, typed);
      if (reading.ok) return reading.value;
      context.addIssue({ code: "custom", message: reading.error.key, params: reading.error.values });
      return z.NEVER;
    })
    .optional();
}
