import { z } from "zod";
import { maxSpan, type Spans } from "#app/domain/applications/clock/spans.ts";
import { answerPromises } from "#app/domain/listings/answer-promises.ts";
import { reviewDays } from "#app/domain/reviews/review-promise.ts";

const days = z.number().min(1).max(maxSpan).refine(Number.isInteger, "employer:errors.wholeNumber");

/** `boardCloses` keeps its number while the board does not close by itself. */
export const SpansForm = z.object({
  escalateAfter: days,
  officeMayClose: days,
  announceBefore: days,
  afterInvitation: days,
  guaranteed: z.literal("on").optional(),
  boardCloses: days.optional(),
  seekerReminded: days,
  seekerCloses: days,
  promise: z.literal(answerPromises),
  review: z.literal(reviewDays),
  seen: z.string().max(40).optional(),
});

export function spansOfForm({
  guaranteed,
  boardCloses,
  seen: _,
  promise: _promise,
  review: _review,
  ...days
}: z.output<typeof SpansForm>): Spans {
  return { ...days, boardCloses: guaranteed ? (boardCloses ?? null) : null };
}
