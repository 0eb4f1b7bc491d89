import { z } from "zod";
import type { FieldError } from "../http/form.ts";

/** What a text that a person typed means, or why it cannot be taken. */
export type Reading<Value> = { ok: true; value: Value } | { ok: false; error: FieldError };

export const understood = <Value>(value: Value): Reading<Value> => ({ ok: true, value });

export const refused = (key: string, values: FieldError["values"] = {}): Reading<never> => ({
  ok: false,
  error: { key, values },
});

/** Longer than anything that a reader understands; so none has to look at a book. */
const longest = 500;

/** A field of a form that is read by one of the readers. */
export function readAs<Value>(read: (text: string) => Reading<Value>) {
  return z
    .string()
    .max(longest)
    .transform((text, context): Value => {
      const reading = read(text);
      if (reading.ok) return reading.value;
      context.addIssue({ code: "custom", message: reading.error.key, params: reading.error.values });
      return z.NEVER;
    });
}
