import type { FieldError, FormState } from "#app/platform/http/form.ts";

/** Fields that answer one question together: where one of them cannot be read, the answer is not missing. */
const together = [/^places\b/, /^pay(?:Min|Max)$/, /^hours(?:Min|Max)$/];

/**
 * What was found later joins what was found first. A field that could not be read says only that, and what counts as
 * missing only because it could not be read is not asked for.
 */
export function besideErrors(first: FormState["errors"], later: Record<string, FieldError>): FormState["errors"] {
  const wrong = Object.keys(first);
  const isAnswered = (name: string) =>
    together.some((answers) => answers.test(name) && wrong.some((other) => answers.test(other)));
  const others = Object.entries(later).filter(
    ([name, { key }]) => !wrong.includes(name) && !(key.endsWith("Missing") && isAnswered(name)),
  );
  return { ...first, ...Object.fromEntries(others.map(([name, error]) => [name, [error]])) };
}
