import type { FieldError } from "#app/platform/http/form.ts";
import type { SaveResult } from "./save-company.server.ts";

type Refusal = Exclude<SaveResult, { ok: true } | { reason: "notFound" }>;

/** Puts what only the store could know on the field it is about. */
export function companyProblems(refusal: Refusal): Record<string, FieldError> {
  if (refusal.reason === "alreadyThere") return { name: { key: "office:errors.alreadyThere", values: {} } };
  if (refusal.reason === "misread") return refusal.errors;
  if (refusal.suggestions.length === 0) return { place: { key: "office:errors.placeUnknown", values: {} } };
  return { place: { key: "office:errors.placeSuggested", values: { places: refusal.suggestions.join(", ") } } };
}
