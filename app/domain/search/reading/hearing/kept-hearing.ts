import type { Hearing } from "./hearing.ts";
import { LinearModel, sparse, type SparseWeights, type Weights } from "./linear-model.ts";
import { verdicts } from "./span.ts";

const names = ["verdicts", "conditions", "words"] as const satisfies (keyof Hearing)[];

type ModelHead = { classes: readonly string[]; scale: number; signs: number; weights: number };
type Head = { of: string; models: ModelHead[] };

/**
 * A line that tells of what it was learned and what the models are; then of each how many classes every sign speaks of, which these are, and
 * what it weighs for them. `of`: the digest of the sentences.
 */
export function packedHearing(models: Record<keyof Hearing, Weights>, of: string): Uint8Array {
  const kept = names.map((name) => sparse(models[name]));
  const heads = kept.map(({ classes, scale, counts, weights }): ModelHead => {
    return { classes, scale, signs: counts.length, weights: weights.length };
  });
  const head = new TextEncoder().encode(`${JSON.stringify({ of, models: heads } satisfies Head)}\n`);
  return Buffer.concat([
    head,
    ...kept.flatMap((model) => [model.counts, model.of, new Uint8Array(model.weights.buffer)]),
  ]);
}

/** The digest of the sentences of which this was learned. */
export const learnedOf = (packed: Uint8Array) => headOf(packed).head.of;

export function hearingFrom(packed: Uint8Array): Hearing {
  const { head, end } = headOf(packed);
  let next = end + 1;
  const take = (length: number) => packed.slice(next, (next += length));
  const [ofVerdicts, ofConditions, ofWords] = head.models.map(({ classes, scale, signs, weights }): SparseWeights => {
    return { classes, scale, counts: take(signs), of: take(weights), weights: new Int8Array(take(weights)) };
  });
  if (!ofVerdicts || !ofConditions || !ofWords || next !== packed.length)
    throw new Error("What was learned of sentences is cut short: make it anew with npm run learn");
  return {
    verdicts: new LinearModel({ ...ofVerdicts, classes: verdicts }),
    conditions: new LinearModel(ofConditions),
    words: new LinearModel({ ...ofWords, classes: ["nothing", "thing"] }),
  };
}

const lineEnd = 10;

function headOf(packed: Uint8Array): { head: Head; end: number } {
  const end = packed.indexOf(lineEnd);
  return { head: JSON.parse(new TextDecoder().decode(packed.subarray(0, end))) as Head, end };
}
