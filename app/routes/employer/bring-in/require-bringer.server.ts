import type { LoaderFunctionArgs } from "@remix-run/node";
import { requireDecider } from "#app/domain/accounts/viewer.server.ts";
import { notFound } from "#app/platform/http/responses.server.ts";

/** What comes in concerns all listings of the company: who sees only some has no part in it. */
export async function requireBringer({ request, params, context }: LoaderFunctionArgs) {
  const employer = await requireDecider({ request, params, context });
  if (employer.scope.listingIds !== null) throw notFound();
  return employer;
}
