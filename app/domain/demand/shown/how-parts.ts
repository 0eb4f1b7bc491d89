const parts = ["searches", "fives", "cross", "alone", "across", "days", "closed"] as const;

/** What is said of how it is counted, as far as there is such a thing in the region. */
export function howParts(hasBorder: boolean) {
  return parts.filter((part) => part !== "across" || hasBorder);
}
