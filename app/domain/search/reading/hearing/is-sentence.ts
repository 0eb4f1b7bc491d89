import { isBetween, isJoint, isNegation, isSoftened, isTurn } from "../negations.ts";
import { isOfSentence } from "../sentences/verdict-words.ts";
import type { Step } from "../step.ts";
import type { RefusalRead } from "../understanding.ts";
import { type HeardText, partsOf } from "./heard-text.ts";
import { holds } from "./span.ts";

/** Of fewer words nobody says more than a name. */
const fewestWords = 3;

/** Whether there is more than names: words that nobody knows, or a no that does not stand right before its name. */
export function isSentence(text: HeardText, steps: readonly Step[]) {
  const { states, words, spans } = text;
  if (words.length < fewestWords || partsOf(text).every((part) => isPlain(part, text))) return false;
  if (isReadWhole(text, steps)) return false;
  return (
    states.includes("unread") ||
    words.some(isNegation) ||
    spans.some(({ by }) => by === "refusal" || by === "released") ||
    steps.some(({ read }) => read.leftOut.length > 0)
  );
}

/** A name, or a no with what it refuses: "ohne Nachtschicht", "nie w Musterau". What stands in the other parts changes neither. */
function isPlain({ from, to }: { from: number; to: number }, { words, spans }: HeardText) {
  const spanAt = (at: number) => spans.find((span) => holds(span, at));
  /** "bez nocy i weekendów" is read as "bez nocy bez weekendów". */
  const isNoAgain = (at: number) => isNegation(words[at] ?? "") && spanAt(at - 1)?.by === "refusal";
  const isRefused = isNegation(words[from] ?? "") && (spanAt(from)?.by ?? "refusal") === "refusal";
  return words.slice(from, to).every((word, number) => {
    const span = spanAt(from + number);
    if (span?.by === "refusal") return isRefused && span.thing !== "word";
    if (span) return !isRefused && span.by !== "released";
    return isRefused && (number === 0 || isJoint(word) || isBetween(word) || isNoAgain(from + number));
  });
}

/** Whether each word is a name, a no with what it refuses, or leads from one to the other: "kancelář, ale ne call centrum". */
function isReadWhole({ words, states }: HeardText, steps: readonly Step[]) {
  return steps.every(({ from, to, read, unread }) => {
    const word = words[from] ?? "";
    if (unread.length > 0) return states[from] === "filler" || leads.some((isOf) => isOf(word));
    const isUnderstood = read.refusals.length + read.conditions.length + read.leftOut.length > 0;
    return read.refusals.every(isSurelyMeant) && (isUnderstood || !words.slice(from, to).some(isNegation));
  });
}

const leads = [isTurn, isJoint, isBetween, isSoftened, isOfSentence];

/** A word of the ad is meant behind a no that only things have: "keine Rufbereitschaft". "Nie pije" is no refusal. */
const isSurelyMeant = ({ no, before }: RefusalRead) =>
  !no.some((code) => code.startsWith("word:")) || isNoOfThing.test(before);
const isNoOfThing = /^(?:ohne|kein\w*|bez|zero|zadn\w*|ausser|oprocz|krome)$/;
