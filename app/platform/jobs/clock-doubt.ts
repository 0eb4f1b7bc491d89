import { z } from "zod";
import { day } from "../durations.ts";
import { hasJumped } from "./has-jumped.ts";

/** Times in milliseconds. */
const ClockDoubt = z.object({
  /** What the clock should have shown when it was first not believed, and what it showed. */
  expected: z.number(),
  found: z.number(),
  /** By how much it is ahead of what it should show, after all jumps; less than nothing: behind. */
  ahead: z.number(),
  /** For how long it has run evenly since the last jump. */
  steadyFor: z.number(),
});

export type ClockDoubt = z.infer<typeof ClockDoubt>;

/** One look at the clock: what it should show by all that is known, and the time that has certainly passed since the last look. */
export type Look = { expected: number | null; found: number; passed: number };

const enough = day;

/** The doubt after a look, or null: believed. */
export function doubtAfter(doubt: ClockDoubt | null, { expected, found, passed }: Look): ClockDoubt | null {
  if (expected !== null && hasJumped(expected, found)) {
    const first = doubt ?? { expected, found, ahead: 0 };
    const ahead = first.ahead + found - expected;
    /** Set right again, whoever did it. */
    if (!hasJumped(0, ahead)) return null;
    return { expected: first.expected, found: first.found, ahead, steadyFor: 0 };
  }
  if (doubt === null) return null;
  const steadyFor = doubt.steadyFor + passed;
  return steadyFor >= enough ? null : { ...doubt, steadyFor };
}

export function parseClockDoubt(text: string | null): ClockDoubt | null {
  return text ? ClockDoubt.parse(JSON.parse(text)) : null;
}
