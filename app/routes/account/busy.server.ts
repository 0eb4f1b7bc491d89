import { data, type HeadersArgs } from "@remix-run/node";
import { passwordLine } from "#app/domain/accounts/password/password.server.ts";
import { formWithErrors } from "#app/platform/http/form.server.ts";
import type { FormState } from "#app/platform/http/form.ts";
import { LineTooLong } from "#app/platform/jobs/at-most.ts";

/**
 * Hashes passwords in their turn: when too many wait already, the form comes back with everything but the password,
 * and with whatever else the page shows of what was sent.
 */
export async function orBusy<Answer>(form: FormState, work: () => Promise<Answer>, shownWithIt: object = {}) {
  try {
    return await passwordLine(work);
  } catch (error) {
    if (!(error instanceof LineTooLong)) throw error;
    const busy = formWithErrors(form, { "": { key: "account:errors.busy", values: {} } });
    return data({ form: busy, ...shownWithIt }, { status: 503, headers: { "Retry-After": "10" } });
  }
}

export function retryHeaders({ actionHeaders }: HeadersArgs): Record<string, string> {
  const retryAfter = actionHeaders.get("Retry-After");
  return retryAfter ? { "Retry-After": retryAfter } : {};
}
