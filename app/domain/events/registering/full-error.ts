import type { FieldError } from "#app/platform/http/form.ts";

/** A party for which there is no room, where nobody waits. */
export function fullError(free: number): FieldError {
  return free === 0
    ? { key: "registration:errors.full", values: {} }
    : { key: "registration:errors.onlyFree", values: { count: free } };
}
