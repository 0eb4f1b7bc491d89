import type { LoaderFunctionArgs } from "@remix-run/node";
import { requireDecider } from "#app/domain/accounts/viewer.server.ts";
import { notCounted } from "#app/domain/listings/application-counts.ts";
import { findCompanyListing } from "#app/domain/listings/desk/employer-listing-queries.server.ts";
import { notFound } from "#app/platform/http/responses.server.ts";
import { langOf } from "#app/platform/i18n/request-lang.server.ts";

/** Whoever decides for a company, and the listing of theirs that the address names, whose applications nobody counts here. */
export async function requireListingToDecide({ request, params, context }: LoaderFunctionArgs) {
  const employer = await requireDecider({ request, params, context });
  const lang = langOf(params);
  const listingId = params["id"] ?? "";
  const asked = { ...employer.scope, listingId, counts: notCounted, lang };
  const listing = await findCompanyListing(context.db, asked);
  if (!listing) throw notFound();
  return { employer, lang, listingId, listing };
}
