import { isJoint } from "./negations.ts";
import { type Found, isCondition, isGood, namedAt, type Refused, refusedOnlyAt, saysNeed } from "./read-refusal.ts";
import { judges, verdictBehind, whateverLength } from "./sentences/verdict-behind.ts";
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
  const { found, end } = listedAt(position + ahead, context);
  const areConditions = found.length > 0 && found.every(({ not, no }) => not.length === 0 && no.every(isCondition));
  if (ahead > 0 && !areConditions) return { refusals: [], length: ahead };
  if (ahead > 0) return { refusals: [], released: typed.slice(position, end).join(" "), length: end - position };
  const verdict = found.length > 0 ? verdictBehind(end, context, areConditions ? mostUnknown : 0) : null;
  if (!verdict) return null;
  const length = end + verdict.length - position;
  const isNeedless = verdict.says === "needless" || saysNeed.test(typed.slice(position, position + length).join(" "));
  const isReleased = verdict.says === "whatever" || (isNeedless && found.some(isGood));
  if (isReleased && !areConditions) return null;
  if (isReleased) return { refusals: [], released: typed.slice(position, position + length).join(" "), length };
  const after = typed.slice(end, end + verdict.length).join(" ");
  return { refusals: found.map((one) => ({ ...one, before: "", after })), length };
}

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
