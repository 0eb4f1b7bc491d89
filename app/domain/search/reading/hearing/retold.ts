import { parseCondition } from "../../condition.ts";
import { codesOfNamed } from "../read-refusal.ts";
import type { Step } from "../step.ts";
import { type Context, takeName } from "../take-name.ts";
import { nothingUnderstood, type RefusalRead, type Understanding } from "../understanding.ts";
import type { HeardText } from "./heard-text.ts";
import { anyShifts, holds, isConditionSpan, overtime, type Span, type Verdict } from "./span.ts";
import type { SpanRead } from "./spans-read.ts";

type Change = { span: Span; verdict: Verdict };
type Told = { changes: readonly Change[]; spans: readonly Span[]; text: HeardText; context: Context };

/** The steps with what was judged otherwise than it had been read, and with what had not been read at all. */
export function retold(steps: readonly Step[], told: Told): Step[] {
  return told.changes.reduce<readonly Step[]>((now, change) => withChange(now, change, told), steps) as Step[];
}

function withChange(steps: readonly Step[], { span, verdict }: Change, told: Told): Step[] {
  const own = isRead(span) ? steps.find(({ from }) => from === span.step.from) : undefined;
  const around = verdict === "no" ? wordsAround(span, told) : span;
  const read = isRead(span) ? changed(span, verdict, around, told) : added(span, verdict, around, told);
  const others = steps.map((step) => {
    if (step === own && isRead(span)) return unsaid(withoutName(step, span), span.refusal);
    return step.unread.length > 0 && step.from >= around.from && step.to <= around.to ? { ...step, unread: [] } : step;
  });
  return [...others, { from: span.from, to: span.to, ...read }].toSorted((one, other) => one.from - other.from);
}

const isRead = (span: Span): span is SpanRead => "step" in span;

/** A step without one of its refusals. */
export function unsaid(step: Step, refusal: RefusalRead | undefined): Step {
  const refusals = step.read.refusals.filter((one) => one !== refusal);
  return { ...step, read: { ...step.read, refusals } };
}

/** Without the name it had been read as. */
function withoutName(step: Step, { by }: SpanRead): Step {
  if (by === "refusal") return step;
  const { refusals } = step.read;
  return { ...step, read: { ...nothingUnderstood(), refusals } };
}

type Words = { from: number; to: number };
type Read = Pick<Step, "read" | "unread">;

/** What the words say now that had been read as something else. */
function changed(span: SpanRead, verdict: Verdict, around: Words, told: Told): Read {
  const typed = wordsOf(span, told);
  switch (verdict) {
    case "no": {
      const { read } = span.step;
      const not = read.occupations.flatMap(({ ids }) => ids);
      return { read: refusing({ not, no: codesOfNamed(read) }, span, around, told), unread: [] };
    }
    case "wish": {
      const read = nothingUnderstood();
      const length = takeName(span.from, told.context, read);
      return length > 0 ? { read, unread: [] } : { read: nothingUnderstood(), unread: typed };
    }
    case "unmeant":
      return { read: nothingUnderstood(), unread: typed };
    case "same":
    case "needless":
    case "none":
      return { read: { ...nothingUnderstood(), leftOut: [typed.join(" ")] }, unread: [] };
  }
}

/** What words say that had not been read. */
function added(span: Span, verdict: Verdict, around: Words, told: Told): Read {
  const codes = codesOfThing(span.thing);
  const text = wordsOf(span, told).join(" ");
  if (verdict === "no") {
    const no = isConditionSpan(span) ? codes : [`word:${text}`];
    return { read: refusing({ not: [], no }, span, around, told), unread: [] };
  }
  const conditions = codes
    .flatMap((code) => parseCondition(code) ?? [])
    .map((condition) => ({ text, instead: null, condition }));
  return { read: { ...nothingUnderstood(), conditions }, unread: [] };
}

function refusing(
  { not, no }: Pick<RefusalRead, "not" | "no">,
  span: Span,
  around: Words,
  { text }: Told,
): Understanding {
  const said = ({ from, to }: Words) => text.words.slice(from, to).join(" ");
  const before = said({ from: around.from, to: span.from });
  const after = said({ from: span.to, to: around.to });
  return { ...nothingUnderstood(), refusals: [{ text: said(span), instead: null, before, after, not, no }] };
}

const wordsOf = ({ from, to }: Words, { text }: Told) => text.words.slice(from, to);

/** The words beside it in its part of the sentence that speak of nothing else: these say the no. */
function wordsAround(span: Span, { spans, text }: Told): Words {
  const isOther = (at: number) => spans.some((other) => other !== span && holds(other, at));
  let [from, to] = [span.from, span.to];
  while (from > 0 && !text.ends.has(from - 1) && !isOther(from - 1)) from--;
  while (to < text.words.length && !text.ends.has(to - 1) && !isOther(to)) to++;
  return { from, to };
}

const changing = ["two", "three", "four", "night", "early", "late"].map((shift) => `shift:${shift}`);
/** Ads speak of it in the language they are written in. */
const overtimeWords = ["word:überstunden", "word:nadgodziny", "word:přesčasy"];

function codesOfThing(thing: string): readonly string[] {
  if (thing === anyShifts) return changing;
  return thing === overtime ? overtimeWords : [thing];
}
