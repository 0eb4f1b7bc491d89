/** The first sentences of a longer text, never half a sentence unless its first is as long as that. */
export function firstSentences(text: string, longest = 240) {
  const first = text.split(/\n/)[0]?.trim() ?? "";
  if (first.length <= longest) return first;
  const end = Math.max(...[". ", "! ", "? "].map((mark) => first.lastIndexOf(mark, longest)));
  if (end > 0) return first.slice(0, end + 1);
  const word = first.lastIndexOf(" ", longest);
  return `${first.slice(0, word > 0 ? word : longest)} …`;
}
