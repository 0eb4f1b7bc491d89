import type { LoaderFunctionArgs } from "@remix-run/node";
import { requireEmployer } from "#app/domain/accounts/viewer.server.ts";
import { ownListing } from "#app/domain/listings/own-listing.server.ts";
import { notFound } from "#app/platform/http/responses.server.ts";

/** Whoever reads for a company, and the listing of theirs that the address names; one of somebody else is not there. */
export async function requireOwnListing({ request, params, context }: LoaderFunctionArgs) {
  const employer = await requireEmployer({ request, params, context });
  const listingId = params["id"] ?? "";
  const own = await ownListing(context.db, { companyId: employer.company.id, listingId })
    .select("id")
    .executeTakeFirst();
  if (!own) throw notFound();
  return { employer, listingId };
}
