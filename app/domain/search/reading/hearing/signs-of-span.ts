import { isNegation, isNegationOfVerb, isOfState, negationLength } from "../negations.ts";
import {
  isOfSentence,
  isTurning,
  saysNeedless,
  saysNever,
  saysNotDone,
  saysWhatever,
  saysYes,
} from "../sentences/verdict-words.ts";
import { type HeardText, withMarks } from "./heard-text.ts";
import { isConditionSpan, overlaps, type Span } from "./span.ts";
import { shapesOf, stemOf, stretchesOf } from "./word-shapes.ts";

/**
 * By which a model tells what a sentence says of a thing: the words before it and behind it in its part of the sentence, those of the
 * parts beside, what other things it speaks of (`others`), what the rules took it for, and the words of the thing itself.
 */
export function signsOfSpan(text: HeardText, span: Span, others: readonly Span[]): string[] {
  const group = groupOf(span.thing);
  const { before, behind, ahead, after } = aroundOf(text, span, others);
  const own = text.words.slice(span.from, span.to);
  return [
    `group ${group}`,
    `thing ${span.thing}`,
    `is first ${ahead.length === 0 && before.length === 0}, last ${after.length === 0}`,
    ...signsOfSide("before", before, group),
    ...signsOfSide("behind", behind, group),
    ...nearest("before", before.toReversed()),
    ...nearest("behind", behind),
    ...nearest("after", after).filter((sign) => sign.startsWith("after 0")),
    ...nearest("ahead", ahead.toReversed()).filter((sign) => sign.startsWith("ahead 0")),
    ...after.slice(0, mostOfOthers).flatMap((word) => shapesOf(word).map((shape) => `after ${shape}`)),
    ...ahead.slice(-mostOfOthers).flatMap((word) => shapesOf(word).map((shape) => `ahead ${shape}`)),
    ...signsOfRules("after", after.slice(0, mostRuled), group),
    ...signsOfRules("ahead", ahead.slice(-mostRuled), group),
    ...stretchesOf([...ahead, ...after], stretch).map((letters) => `beside letters ${letters}`),
    ...own.flatMap((word) => shapesOf(word).map((shape) => `own ${shape}`)),
    ...(own.length > 2 ? ["own is long"] : []),
    ...signsOfReading(text, span),
  ];
}

const mostOfOthers = 4;
const mostRuled = 6;
const stretch = 4;

/** Things that are refused oftener than wished for, and those that are not, stand in the same sentences. */
function groupOf(thing: string) {
  if (!isConditionSpan({ thing })) return thing;
  return burden.test(thing) ? "burden" : "good";
}

const burden =
  /^(?:shift:(?!day)|shifts$|overtime$|hours:full$|contract:(?:agency|fixed|seasonal|minijob|zlecenie|dpp|dpc)$)/;

/** The words of the same part of the sentence before it and behind it, and those of the parts before and after. */
function aroundOf(text: HeardText, span: Span, others: readonly Span[]) {
  const { ends, words } = text;
  const apart = others.filter((other) => other !== span);
  const marked = withMarks(text, apart, ({ thing }) => `<${groupOf(thing)}>`);
  const start = words.findLastIndex((_, at) => at < span.from && ends.has(at)) + 1;
  const isLast = ends.has(span.to - 1);
  const last = isLast ? span.to - 1 : words.findIndex((_, at) => at >= span.to && ends.has(at));
  const stop = last < 0 ? words.length : last + 1;
  return {
    before: marked.slice(start, span.from),
    behind: marked.slice(span.to, stop),
    ahead: marked.slice(0, start),
    after: marked.slice(stop),
  };
}

function signsOfSide(side: string, words: readonly string[], group: string) {
  return [
    `${side} are ${Math.min(3, words.length)}`,
    ...words.flatMap((word) => shapesOf(word).flatMap((shape) => [`${side} ${shape}`, `${side} ${shape} ${group}`])),
    ...words.slice(1).map((word, at) => `${side} ${stemOf(words[at] ?? "")} ${stemOf(word)}`),
    ...signsOfRules(side, words, group),
    ...stretchesOf(words, stretch).map((letters) => `${side} letters ${letters}`),
  ];
}

/** The two words that are nearest. */
const nearest = (side: string, words: readonly string[]) =>
  words.slice(0, 2).flatMap((word, at) => shapesOf(word).map((shape) => `${side} ${at} ${shape}`));

const patterns = {
  whatever: saysWhatever,
  needless: saysNeedless,
  never: saysNever,
  undone: saysNotDone,
  yes: saysYes,
};

/** What the words that we know for saying no, yes or neither say there. */
function signsOfRules(side: string, words: readonly string[], group: string) {
  const text = words.join(" ");
  const no = words.filter(isNegation).length;
  const strange = words.filter((word) => !isOfSentence(word) && !isNegation(word)).length;
  const told = [
    ...Object.entries(patterns).flatMap(([name, pattern]) => (pattern.test(text) ? [name] : [])),
    ...(no > 0 ? ["no"] : []),
    ...(no > 1 ? ["no twice"] : []),
    ...(words.some(isNegationOfVerb) ? ["no of a verb"] : []),
    ...(words.some((word) => /^ne[a-z]{3,}/.test(word)) ? ["ne-"] : []),
    ...(words.some(isTurning) ? ["turn"] : []),
    ...(words.some(isOfState) ? ["state"] : []),
    ...(words.some((_, at) => negationLength(words.slice(at)) > 0) ? ["enough"] : []),
    `${Math.min(strange, 3)} strange`,
  ];
  return told.flatMap((name) => [`${side} says ${name}`, `${side} says ${name} ${group}`]);
}

function signsOfReading({ spans }: HeardText, span: Span) {
  const read = spans.find((other) => overlaps(other, span));
  if (!read) return ["not read"];
  return [
    `read ${read.says}`,
    `read ${read.says} ${read.thing === span.thing ? "so" : "otherwise"}`,
    `read ${read.says} of ${span.thing}`,
    `read by ${read.by}${read.by === "refusal" ? ` of ${read.thing}` : ""}`,
  ];
}
