import { isBetween, isJoint } from "./negations.ts";
import {
  type Found,
  isCondition,
  isGood,
  isPassedOver,
  namedAt,
  type Refused,
  refusedOnlyAt,
  saysNeed,
} from "./read-refusal.ts";
import { saidAlike } from "./sentences/said-alike.ts";
import { verdictBehind, whateverLength } from "./sentences/verdict-behind.ts";
import { isOfSentence, judges } from "./sentences/verdict-words.ts";
import type { Context } from "./take-name.ts";

const mostUnknown = 2;

/**
 * "Nachtschicht nein", "noce i weekendy odpadają", "víkendy mi nevadí", "egal ob früh oder spät": names with what the sentence says
 * of them, mostly behind. Null where it says nothing of what is named there.
 */
export function readJudged(position: number, context: Context): Refused | null {
  const { typed } = context.text;
  if (!mayJudge(context.text)) return null;
  const ahead = whateverLength(position, context);
  const against = isAgainst(typed[position] ?? "") ? againstAt(position, context) : null;
  if (against) return against;
  const { found, end } = listedAt(position + ahead, context);
  const areConditions = found.length > 0 && found.every(({ not, no }) => not.length === 0 && no.every(isCondition));
  if (ahead > 0 && !areConditions) return { refusals: [], length: ahead };
  if (ahead > 0) return { refusals: [], released: typed.slice(position, end).join(" "), length: end - position };
  if (found.length === 0) return plainJudgedAt(position, context);
  const areOfWork = areConditions && !found.some(({ no }) => no.some(isOfTrade));
  const asked = { mostUnknown: areConditions ? mostUnknown : 0, isOfWork: areOfWork };
  const verdict = saidAlike(position, end, context) ?? verdictBehind(end, context, asked);
  if (!verdict) return null;
  const length = end + verdict.length - position;
  const isNeedless = verdict.says === "needless" || saysNeed.test(typed.slice(position, position + length).join(" "));
  const isReleased = verdict.says === "whatever" || (isNeedless && found.some(isGood));
  if (isReleased && !areConditions) return null;
  if (isReleased) return { refusals: [], released: typed.slice(position, position + length).join(" "), length };
  const after = typed.slice(end, end + verdict.length).join(" ");
  return { refusals: found.map((one) => ({ ...one, before: "", after })), length };
}

const isOfTrade = (code: string) => /^(?:field|kind):/.test(code);

/** "Gegen Schichten hab ich nichts" releases what "Schichten hab ich satt" refuses. */
function againstAt(position: number, context: Context): Refused | null {
  const { found, end } = listedAt(position + 1, context);
  const verdict = found.length > 0 ? verdictBehind(end, context, { mostUnknown }) : null;
  if (verdict?.says !== "no") return null;
  const length = end + verdict.length - position;
  return { refusals: [], released: context.text.typed.slice(position, position + length).join(" "), length };
}

const isAgainst = (word: string) => /^(?:gegen|proti|przeciwko)$/.test(word);

/**
 * "Přesčasy mě nezajímají": a word of the ad, where its part of the sentence begins and nothing but a no stands behind it, or
 * between a name and the no at the end: "elektrikář výšky ne".
 */
function plainJudgedAt(position: number, context: Context): Refused | null {
  const { typed, ends } = context.text;
  const isFirst = position === 0 || ends.has(position - 1) || leadsTo(typed[position - 1] ?? "");
  const word = typed[position] ?? "";
  const { vocabulary } = context;
  const before = typed[position - 1] ?? "";
  const isLast = position + 2 === typed.length && (vocabulary.exact(before) ?? vocabulary.inflected(before)) !== null;
  if (word.length < shortestThing || isOfSentence(word) || isPassedOver(word, context) || isJoint(word)) return null;
  if (!isFirst && !isLast && !burden.test(word)) return null;
  if (judges(word) || (vocabulary.exact(word) ?? vocabulary.inflected(word))) return null;
  const isApart = ends.has(position) && burden.test(word);
  const verdict = verdictBehind(position + 1, context, { mostUnknown: isApart ? 1 : 0 });
  if (verdict?.says !== "no") return null;
  const after = typed.slice(position + 1, position + 1 + verdict.length).join(" ");
  return {
    refusals: [{ text: word, instead: null, before: "", after, not: [], no: [`word:${word}`] }],
    length: 1 + verdict.length,
  };
}

const shortestThing = 5;
const leadsTo = (word: string) => isBetween(word) || /^(?:ale|aber|a|przy|na|ja)$/.test(word);
/** What is often had enough of stands anywhere in its part of the sentence. */
const burden = /^(?:uberstund|nadgodzin|prescas|akkord|akord|ukol|fliessband|tasm)/;

/** "noce i weekendy" */
function listedAt(position: number, context: Context) {
  const found: Found[] = [];
  let end = position;
  for (let at = position; ; at = end + 1) {
    const one = refusedOnlyAt(at, context) ?? namedAt(at, context);
    if (!one) return { found, end };
    found.push(one);
    end = at + one.length;
    if (!isJoint(context.text.typed[end] ?? "")) return { found, end };
  }
}

type Text = Context["text"];
const remembered = new WeakMap<Text, boolean>();

/** Whether the text judges anything at all, which is asked at each of its words. */
function mayJudge(text: Text): boolean {
  const known = remembered.get(text) ?? judges(text.typed.join(" "));
  remembered.set(text, known);
  return known;
}
