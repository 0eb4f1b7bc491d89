import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { requireDecider } from "#app/domain/accounts/viewer.server.ts";
import { ownListing } from "#app/domain/listings/own-listing.server.ts";
import { withdrawTasterDate } from "#app/domain/tasters/withdraw-taster-date.server.ts";
import { paths } from "#app/paths.ts";
import { notFound, seeOther } from "#app/platform/http/responses.server.ts";
import { langOf } from "#app/platform/i18n/request-lang.server.ts";

/** Whoever comes back here by the address bar or after signing in finds the button on the page of the dates. */
export async function loader({ request, params, context }: LoaderFunctionArgs) {
  await requireDecider({ request, params, context });
  return seeOther(paths.employerTasters(langOf(params), params["id"] ?? ""));
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const { company } = await requireDecider({ request, params, context });
  const [listingId, dateId] = [params["id"] ?? "", params["dateId"] ?? ""];
  const own = await ownListing(context.db, { companyId: company.id, listingId }).select("id").executeTakeFirst();
  if (!own) throw notFound();
  await withdrawTasterDate(context.db, { listingId, dateId });
  return seeOther(paths.employerTasters(langOf(params), listingId));
}
