import { isNegation } from "../negations.ts";
import { isOfSentence } from "../sentences/verdict-words.ts";
import type { HeardText } from "./heard-text.ts";
import { partsOf } from "./heard-text.ts";
import { type Hearing, nothing } from "./hearing.ts";
import { shareOfThing } from "./share-of-thing.ts";
import { signsOfPart } from "./signs-of-part.ts";
import { holds, isConditionSpan, overlaps, type Span } from "./span.ts";
import type { SpanRead } from "./spans-read.ts";

/** Shares of one from which on a part tells a condition, one beside another that was read, and a word names a thing. */
const least = { condition: 0.5, anotherCondition: 0.8, thing: 0.5 };

/**
 * Conditions that are told in words of one's own: "żeby busik zabierał spod domu". At most one in each part of the sentence, over
 * all its words that nobody knows.
 */
export function toldConditions(text: HeardText, hearing: Hearing): Span[] {
  return partsOf(text).flatMap((part) => {
    const { classes } = hearing.conditions;
    const shares = hearing.conditions.shares(signsOfPart(text, part));
    const most = shares.indexOf(shares.reduce((a, b) => Math.max(a, b)));
    const thing = classes[most] ?? nothing;
    const beside = text.spans.filter((span) => overlaps(span, { ...part, thing }) && !isPlainRefusal(span));
    if (beside.some(({ by }) => by === "released")) return [];
    const needed = beside.some(isConditionSpan) ? least.anotherCondition : least.condition;
    if (thing === nothing || (shares[most] ?? 0) < needed || beside.some((span) => span.thing === thing)) return [];
    const told = wordsToldIn(text, part);
    const isTold = told.some(
      (at) => text.states[at] === "unread" || text.spans.some((span) => isPlainRefusal(span) && holds(span, at)),
    );
    const [first, last] = [told[0], told.at(-1)];
    return isTold && first !== undefined && last !== undefined ? [{ from: first, to: last + 1, thing }] : [];
  });
}

/**
 * In each part of the sentence the unknown word that is likeliest to name a thing: "hospic prosím vynechat". None where not one
 * word of the text is known: that is an address or another language.
 */
export function toldWords(text: HeardText, hearing: Hearing, told: readonly Span[]): Span[] {
  if (told.length === 0 && isForeign(text)) return [];
  return partsOf(text).flatMap((part) => {
    const unread = wordsBetween(part).filter(
      (at) => text.states[at] === "unread" && ![...told, ...text.spans].some((span) => holds(span, at)),
    );
    const likely = unread
      .map((at) => ({ at, share: shareOfThing(text, at, hearing) }))
      .filter(({ share }) => share > least.thing)
      .toSorted((one, other) => other.share - one.share)[0];
    return likely ? [{ from: likely.at, to: likely.at + 1, thing: "word" }] : [];
  });
}

const isForeign = ({ words, states }: HeardText) =>
  words.every((word, at) => states[at] === "unread" && !isNegation(word) && !isOfSentence(word));

/** A refusal of a word of the ad: the rules did not know what is refused. */
export const isPlainRefusal = ({ by, thing }: SpanRead) => by === "refusal" && thing === "word";

/** Those of a part that are neither a name nor say nothing anywhere: what tells a condition must stand among them. */
export const wordsToldIn = ({ states, spans }: HeardText, part: { from: number; to: number }) =>
  wordsBetween(part).filter(
    (at) => states[at] !== "filler" && !spans.some((span) => !isPlainRefusal(span) && holds(span, at)),
  );

const wordsBetween = ({ from, to }: { from: number; to: number }) =>
  Array.from({ length: to - from }, (_, number) => from + number);
