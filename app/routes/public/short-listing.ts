import type { LoaderFunctionArgs } from "@remix-run/node";
import { via } from "#app/domain/listings/numbers/visit-source.ts";
import { findListingPath } from "#app/domain/listings/page/find-listing-path.server.ts";
import { notFound, seeOther } from "#app/platform/http/responses.server.ts";
import { langOf } from "#app/platform/i18n/request-lang.server.ts";

/** What stands on paper leads to the listing's page, in one step: the line is slow where paper hangs. */
export async function loader({ params, context }: LoaderFunctionArgs) {
  const path = await findListingPath(context.db, { listingId: params["id"] ?? "", lang: langOf(params) });
  if (path === null) throw notFound();
  return seeOther(`${path}?via=${via.poster}`);
}
