import type { Hearing } from "./hearing.ts";
import { LinearModel } from "./linear-model.ts";
import { verdicts } from "./span.ts";

/** A model as numbers: what each sign weighs for each class, in steps of the scale. */
export type Learned = { classes: readonly string[]; scale: number; weights: Int8Array };

const names = ["verdicts", "conditions", "words"] as const satisfies (keyof Hearing)[];

type Head = { of: string; models: (Omit<Learned, "weights"> & { length: number })[] };

/**
 * A line that tells of what it was learned and what the models are, then their weights, one after the other. `of`: the digest of the
 * sentences.
 */
export function packedHearing(models: Record<keyof Hearing, Learned>, of: string): Uint8Array {
  const heads = names.map((name) => {
    const { classes, scale, weights } = models[name];
    return { classes, scale, length: weights.length };
  });
  const head = new TextEncoder().encode(`${JSON.stringify({ of, models: heads } satisfies Head)}\n`);
  return Buffer.concat([head, ...names.map((name) => new Uint8Array(models[name].weights.buffer))]);
}

/** The digest of the sentences of which this was learned. */
export const learnedOf = (packed: Uint8Array) => headOf(packed).head.of;

export function hearingFrom(packed: Uint8Array): Hearing {
  const { head, end } = headOf(packed);
  let at = end + 1;
  const [ofVerdicts, ofConditions, ofWords] = head.models.map(({ length, ...model }): Learned => {
    const weights = new Int8Array(packed.slice(at, at + length));
    at += length;
    return { ...model, weights };
  });
  if (!ofVerdicts || !ofConditions || !ofWords || at !== packed.length)
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
