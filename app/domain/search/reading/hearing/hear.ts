import type { Step } from "../step.ts";
import type { Context } from "../take-name.ts";
import { type HeardText, heardText } from "./heard-text.ts";
import type { Hearing } from "./hearing.ts";
import { isSentence } from "./is-sentence.ts";
import { retold, unsaid } from "./retold.ts";
import { signsOfSpan } from "./signs-of-span.ts";
import { overlaps, type Span, type Verdict, verdicts } from "./span.ts";
import type { SpanRead } from "./spans-read.ts";
import { isPlainRefusal, toldConditions, toldWords } from "./told-spans.ts";
import { withoutIdleWords } from "./without-idle-words.ts";

/**
 * What the rules read, judged once more by the whole sentence: "die Spätschicht macht mir die Ehe kaputt" refuses it, though no rule
 * knows the words. A text of names alone is left as it was read.
 */
export function hear(steps: readonly Step[], context: Context, hearing: Hearing): Step[] {
  const text = heardText(steps, context);
  if (!isSentence(text, steps)) return [...steps];
  const conditions = toldConditions(text, hearing);
  const words = toldWords(text, hearing, conditions);
  const read = text.spans.filter(({ by }) => by !== "released");
  const retoldByOther = read.filter((span) => isPlainRefusal(span) && conditions.some((told) => overlaps(told, span)));
  const judged = read.filter((span) => !retoldByOther.includes(span));
  const all: Span[] = [...judged, ...conditions, ...words];
  const changes = [
    ...judged.map((span) => ({ span, verdict: verdictOfRead(span, text, all, hearing) })),
    ...[...conditions, ...words].map((span) => ({ span, verdict: verdictOfTold(span, text, all, hearing) })),
  ].filter((change): change is { span: Span; verdict: Verdict } => change.verdict !== null);
  const kept = steps.map((step) => retoldByOther.reduce((now, { refusal }) => unsaid(now, refusal), step));
  return withoutIdleWords(retold(kept, { changes, spans: all, text, context }), text, hearing);
}

/**
 * Shares of one above which what the rules read is changed, by what they read, and above which a word that they did not know is
 * refused. Measured on queries that were written for that (docs/decisions).
 */
const least = {
  condition: 0.6,
  occupation: 0.55,
  field: 0.55,
  place: 0.7,
  unmeant: 0.9,
  refusal: 0.9,
  plainRefusal: 0.8,
  word: 0.85,
};

/** Who only says so of himself wishes for work that fits: "bin schwerbehindert". */
const ofSomebody = /^(?:with:(?:no_\w+|accessible)|german:none)$/;

type Share = { verdict: Verdict; share: number };

/** Null where what the rules read stays. */
function verdictOfRead(span: SpanRead, text: HeardText, all: readonly Span[], hearing: Hearing): Verdict | null {
  const mayBeUnmeant = span.by === "occupation" || span.by === "field" || isPlainRefusal(span);
  const never: Verdict[] = mayBeUnmeant ? [] : ["unmeant"];
  if (ofSomebody.test(span.thing)) never.push("none");
  const { verdict, share } = likeliest(span, text, all, hearing, never);
  if (span.by === "refusal") {
    const stays = verdict === "no" || (verdict === "needless" && span.thing !== "occupation");
    return stays || share < (isPlainRefusal(span) ? least.plainRefusal : least.refusal) ? null : verdict;
  }
  if (verdict === "no") return share > least[span.by === "released" ? "condition" : span.by] ? verdict : null;
  if (span.by === "condition") return verdict !== "wish" && share > least.condition ? verdict : null;
  return verdict === "unmeant" && share > least.unmeant ? verdict : null;
}

/** Null where nothing is asked. */
function verdictOfTold(span: Span, text: HeardText, all: readonly Span[], hearing: Hearing): Verdict | null {
  const { verdict, share } = likeliest(span, text, all, hearing, ["unmeant"]);
  if (span.thing === "word") return verdict === "no" && share > least.word ? verdict : null;
  return verdict === "wish" || verdict === "no" ? verdict : null;
}

function likeliest(
  span: Span,
  text: HeardText,
  all: readonly Span[],
  hearing: Hearing,
  never: readonly Verdict[],
): Share {
  const shares = hearing.verdicts.shares(signsOfSpan(text, span, all));
  const possible = verdicts.flatMap((verdict, at) =>
    never.includes(verdict) ? [] : [{ verdict, share: shares[at] ?? 0 }],
  );
  const sum = possible.reduce((some, { share }) => some + share, 0);
  const [most = { verdict: "wish" as const, share: 0 }] = possible.toSorted((one, other) => other.share - one.share);
  return { ...most, share: most.share / sum };
}
