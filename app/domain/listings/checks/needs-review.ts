import type { ListingContent } from "../listing-content.ts";
import { changedParts, type ListingPart } from "../listing-parts.ts";

/** Another job, or words that nobody has reviewed. Phrases and questions of the catalogue were, when they entered it. */
const alwaysReviewed: readonly ListingPart[] = [
  "kind",
  "occupation",
  "titleDe",
  "titlePl",
  "titleCs",
  "text",
  "ownQuestions",
];

/** Whether the office has to read a change of a published listing before anybody else does. */
export function needsReview(before: ListingContent, after: ListingContent) {
  return partsToReview(before, after).length > 0;
}

/** What it has to read. Everything else (places, hours, phrases, contact, deadline …) are facts that must be right at once. */
export function partsToReview(before: ListingContent, after: ListingContent): ListingPart[] {
  return changedParts(before, after).filter(
    (part) => alwaysReviewed.includes(part) || (part === "pay" && lowerPay(before, after)),
  );
}

function lowerPay(before: ListingContent, after: ListingContent) {
  const { facts: was } = before;
  const { facts: is } = after;
  if (was.pay_unit !== is.pay_unit || was.pay_currency !== is.pay_currency) return true;
  const fewer = after.trainingPay.length < before.trainingPay.length;
  const lower = before.trainingPay.some((pay, index) => (after.trainingPay[index] ?? 0) < pay);
  return (is.pay_min ?? 0) < (was.pay_min ?? 0) || (is.pay_max ?? 0) < (was.pay_max ?? 0) || fewer || lower;
}
