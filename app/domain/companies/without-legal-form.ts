/** What stands behind a name and is left out when people speak: GmbH, sp. z o.o., s.r.o., e. V. */
const legalForms = new Set(
  "gmbh ggmbh mbh ag kg ohg eg ev ek ug se gbr partg mbb co aor mvz sp spol e v k z o s c a r u".split(" "),
);

/** Of a name in single words. */
export function withoutLegalForm(words: string[]) {
  const last = words.findLastIndex((word) => !legalForms.has(word.toLowerCase()));
  return words.slice(0, last + 1);
}
