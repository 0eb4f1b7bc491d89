import { emptyForm, type FormState, showAgain } from "#app/platform/http/form.ts";

/** The language was changed while files were chosen: of those, browsers send only the names. */
export function chooseAgain(body: FormData): FormState | null {
  if (!body.has(showAgain)) return null;
  const names = body.getAll("documents").filter((name): name is string => typeof name === "string" && name !== "");
  if (names.length === 0) return emptyForm;
  const error = { key: "application:errors.chooseAgain", values: { names: names.join(", ") } };
  return { errors: { documents: [error] }, typed: {} };
}
