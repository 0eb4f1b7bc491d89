import { remember } from "#app/platform/remember.ts";
import { withoutLegalForm } from "../without-legal-form.ts";

/** As many as company-mark.css has. */
export const hues = 12;

/** What stands for a company without a logo; from its name alone, so that it is the same wherever one meets it. */
export const lettersAndHue = remember((name: string) => ({ letters: lettersOf(name), hue: hueOf(name) }));

/** "MS" of Muster-Stahlbau GmbH: the first letters of its first two words, or the first two of its only one. */
function lettersOf(name: string) {
  const words = name.split(/[^\p{Letter}\p{Number}]+/u).filter(Boolean);
  const spoken = withoutLegalForm(words);
  const [first = name, second] = spoken.some(carries) ? spoken.filter(carries) : spoken;
  const [begin = "", next = ""] = first;
  const [other = next] = second ?? "";
  return begin.toUpperCase() + (second === undefined ? next : other.toUpperCase());
}

/** Not "und", "i", "am", "pod". */
const carries = (word: string) => word.length > 3 || word !== word.toLowerCase();

function hueOf(name: string) {
  let sum = 0;
  for (const letter of name) sum = (sum * 31 + (letter.codePointAt(0) ?? 0)) % 65_521;
  return sum % hues;
}
