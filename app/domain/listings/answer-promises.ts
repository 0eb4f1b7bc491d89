/** In how many working days a listing may promise an answer. */
export const answerPromises = [5, 10, 15] as const;
/** What the form proposes until the office sets another, and what a draft gets that has not said otherwise. */
export const usualAnswerDays = 10 satisfies (typeof answerPromises)[number];
