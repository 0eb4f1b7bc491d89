const shown = 8;

/** "12 new terms, e.g. Schlosser, Dreher", indented as a line of a report. */
export function listed(what: string, words: string[]): string {
  return words.length === 0 ? `  0 ${what}` : `  ${words.length} ${what}, e.g. ${words.slice(0, shown).join(", ")}`;
}
