import type { FieldError } from "#app/platform/http/form.ts";

/** Too many tries have failed: how long to wait for the next. */
export function waitText(seconds: number): FieldError {
  return seconds < 120
    ? { key: "account:errors.waitSeconds", values: { seconds } }
    : { key: "account:errors.waitMinutes", values: { minutes: Math.ceil(seconds / 60) } };
}
