import { isDeepStrictEqual } from "node:util";
import type { ListingContent } from "../listing-content.ts";

/**
 * Whether the office has to read a published listing again: another job, lower pay, or words that nobody has reviewed.
 * Everything else (places, hours, shifts, start, phrases, contact, deadline …) are facts that must be right at once.
 */
export function needsReview(before: ListingContent, after: ListingContent) {
  return anotherJob(before, after) || lowerPay(before, after) || newWords(before, after);
}

function anotherJob({ facts: before }: ListingContent, { facts: after }: ListingContent) {
  return before.kind !== after.kind || before.occupation_id !== after.occupation_id;
}

function lowerPay(before: ListingContent, after: ListingContent) {
  const { facts: was } = before;
  const { facts: is } = after;
  if (was.pay_unit !== is.pay_unit || was.pay_currency !== is.pay_currency) return true;
  const fewer = after.trainingPay.length < before.trainingPay.length;
  const lower = before.trainingPay.some((pay, index) => (after.trainingPay[index] ?? 0) < pay);
  return (is.pay_min ?? 0) < (was.pay_min ?? 0) || (is.pay_max ?? 0) < (was.pay_max ?? 0) || fewer || lower;
}

function newWords(before: ListingContent, after: ListingContent) {
  return !isDeepStrictEqual(wordsIn(before), wordsIn(after));
}

/** Phrases and questions of the catalogue are not among them: their texts were reviewed when they entered the catalogue. */
function wordsIn({ facts, ownQuestions, translations }: ListingContent) {
  const { title_de, title_pl, title_cs, text, text_lang } = facts;
  return { title_de, title_pl, title_cs, text, text_lang, ownQuestions, translations };
}
