import { refusedWords } from "../condition-words.ts";
import type { Meaning } from "../meaning.ts";
import { isBetween, isNegation, isNegationOfVerb, isOnly } from "../negations.ts";
import { type Context, endOfPart, saidAt } from "../take-name.ts";
import {
  isOfSentence,
  isTurning,
  saysNeedless,
  saysNever,
  saysNo,
  saysNotDone,
  saysWhatever,
  saysYes,
  sentenceVerdicts,
} from "./verdict-words.ts";

/** `length`: of how many words. */
type Verdict = { says: "no" | "needless" | "whatever"; length: number };

const longest = 9;
const longestName = 4;

/**
 * What the rest of the sentence says of the thing that ends before the word `at`: "… kann ich leider nicht mehr", "… mi nevadí".
 * Null where it says nothing of it. `mostUnknown`: how many words may stand in it that nobody expects there. `isOfWork`: whether it is
 * a condition of work; before the name of a trade a no is more likely said of that than of another trade.
 */
export function verdictBehind(
  at: number,
  context: Context,
  { mostUnknown, isOfWork = mostUnknown > 0 }: { mostUnknown: number; isOfWork?: boolean },
): Verdict | null {
  const { typed, ends } = context.text;
  const { stop, name } = restOf(at, context);
  const words = name ? withoutNoOf(name, typed.slice(at, stop), isOfWork) : typed.slice(at, stop);
  const text = words.join(" ");
  if (saysYes.test(text)) return null;
  const isApart = ends.has(at - 1);
  if (isApart && (name !== null || mostUnknown === 0 || beginsAnew(words))) return null;
  const most = isApart ? 0 : mostUnknown;
  for (const [says, pattern] of sentenceVerdicts) {
    const match = most === 0 && pattern === saysNotDone ? null : pattern.exec(text);
    if (!match) continue;
    const rest = text.slice(match.index + match[0].length);
    if (says === "whatever" && asksAhead.test(rest)) continue;
    const before = unknownIn(text.slice(0, match.index));
    const behind = unknownIn(rest);
    if (before + behind <= most && !(pattern === saysNo && behind > 0)) return { says, length: words.length };
  }
  return null;
}

/** "…, nechci" may go on with what is refused; "…, to ne" and "…, ne" speak of what stands before. */
const beginsAnew = (words: readonly string[]) => words.length > 1 && isNegationOfVerb(words[0] ?? "");

/** "egal ob", "je mi jedno, jestli": how many words say of what follows that it is all the same; 0 where none do. */
export function whateverLength(at: number, { text }: Context) {
  const words = text.typed.slice(at, endOfPart(at, text));
  const match = saysWhatever.exec(words.join(" "));
  if (match?.index !== 0) return 0;
  let length = match[0].split(" ").length;
  while (joinsAhead(text.typed[at + length] ?? "") || (length < words.length && isOfSentence(words[length] ?? "")))
    length++;
  return length;
}

const joinsAhead = (word: string) => /^(?:ob|wenn|czy|jestli|zda|zdali|jak|kdyz)$/.test(word);

/** Where the sentence stops to speak of it, and what is named there. */
function restOf(at: number, context: Context): { stop: number; name: Meaning["what"] | null } {
  const { typed, ends } = context.text;
  for (let stop = at; stop < Math.min(typed.length, at + longest); stop++) {
    if (stop > at && ends.has(stop - 1)) return { stop, name: null };
    const name = isOnly(typed[stop] ?? "") ? "condition" : nameAt(stop, context);
    if (name) return { stop, name };
    if (isTurning(typed[stop] ?? "")) return { stop, name: null };
  }
  return { stop: Math.min(typed.length, at + longest), name: null };
}

function nameAt(at: number, context: Context): Meaning["what"] | null {
  const { meant } = context.text;
  const { vocabulary } = context;
  if (saidAt(at, context)) return "condition";
  const word = meant[at] ?? "";
  const saysNothing = isOfSentence(word) || isNegation(word) || vocabulary.isFiller(word);
  for (let length = longestName; length >= 2; length--) {
    const name = meant.slice(at, at + length).join(" ");
    const meaning = vocabulary.exact(name) ?? vocabulary.inflected(name);
    if (meaning) return meaning.what;
  }
  const both = meant.slice(at, at + 2);
  if (both.every((one) => mayBeOfName(one, context)) && vocabulary.partOfName(both)) return "occupation";
  if (saysNothing) return null;
  if (refusedWords.has(word)) return "condition";
  return (vocabulary.exact(word) ?? vocabulary.inflected(word))?.what ?? null;
}

/** Whether the word may belong to "operator wózka" and not to what the sentence says. */
const mayBeOfName = (word: string, { vocabulary }: Context) =>
  !isOfSentence(word) && !isNegation(word) && !isBetween(word) && !vocabulary.isFiller(word);

/** The words without a no that belongs to the name behind them. "Wochenende geht nicht Koch" says no to the weekend. */
function withoutNoOf(name: Meaning["what"], words: readonly string[], isOfWork: boolean) {
  const no = words.findLastIndex((word) => isNegation(word));
  const isOfName = no >= 0 && words.slice(no + 1).every((word) => isBetween(word) || isOfSentence(word));
  if (!isOfName) return words;
  const text = words.join(" ");
  const firsts = [saysWhatever, saysNeedless, saysNever].flatMap((pattern) => pattern.exec(text)?.index ?? []);
  const beginsBefore = firsts.some((index) => text.slice(0, index).split(" ").filter(Boolean).length < no);
  const isLast = no === words.length - 1 && saysNo.test(words[no] ?? "");
  const isOfThing = isOfWork && name === "occupation" && (firsts.length > 0 || isLast);
  return beginsBefore || isOfThing ? words : words.slice(0, no);
}

/** "Vollzeit, egal was": what is all the same is not what was named before. */
const asksAhead = /^ (?:als )?(?:was|wo|wohin|co|gdzie|dokad|kde|kam)(?: |$)/;

const unknownIn = (text: string) =>
  text.split(" ").filter((word) => word && !isOfSentence(word) && !isBetween(word) && !isNegation(word)).length;
