import type { FormState } from "#app/platform/http/form.ts";
import type { RefusedUpload } from "#app/platform/http/read-uploads.server.ts";

/** Names each file that was not taken, with the reason, at the field; null when all were. */
export function refusedForm(
  refused: RefusedUpload[],
  { tooMany, tooMuch }: { tooMany: string[]; tooMuch: string[] } = { tooMany: [], tooMuch: [] },
): FormState | null {
  const all = [
    ...refused,
    ...tooMany.map((name) => ({ name, reason: "tooMany" as const })),
    ...tooMuch.map((name) => ({ name, reason: "tooMuch" as const })),
  ];
  if (all.length === 0) return null;
  return withErrors(
    all.map(({ name, reason }) => ({ key: `application:documents.refused.${reason}`, values: { name } })),
  );
}

/** For whoever wants to add something and has chosen no file. */
export const nothingChosen = () => withErrors([{ key: "application:errors.noDocument", values: {} }]);

function withErrors(documents: FormState["errors"][string]): FormState {
  return { errors: { documents }, typed: {} };
}
