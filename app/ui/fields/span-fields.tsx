import type { FormState } from "#app/platform/http/form.ts";
import { TextField } from "../form.tsx";

type SpanProps = { form: FormState | undefined; labels: { from: string; until: string }; hint: string };

/** A first and a last day, written as people write them. */
export function SpanFields({ form, labels, hint }: SpanProps) {
  return (
    <>
      <TextField form={form} name="from" label={labels.from} hint={hint} width="medium" />
      <TextField form={form} name="until" label={labels.until} width="medium" />
    </>
  );
}
