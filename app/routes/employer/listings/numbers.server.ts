import type { LoaderFunctionArgs } from "@remix-run/node";
import { requireEmployer } from "#app/domain/accounts/viewer.server.ts";
import { findDayCounts } from "#app/domain/listings/numbers/find-day-counts.server.ts";
import { numbersInSteps } from "#app/domain/listings/numbers/numbers-in-steps.ts";
import { periodOf, type Step } from "#app/domain/listings/numbers/numbers-period.ts";
import { ownListing } from "#app/domain/listings/own-listing.server.ts";
import { dayOf } from "#app/platform/days.ts";
import { notFound } from "#app/platform/http/responses.server.ts";

/** A listing of one's own, and what was counted of it in the time that the address asks for. */
export async function readNumbers({ request, params, context }: LoaderFunctionArgs, inSteps?: Step) {
  const { company, scope } = await requireEmployer({ request, params, context });
  const { db, now } = context;
  const listingId = params["id"] ?? "";
  const own = await ownListing(db, { companyId: company.id, listingId }).select("id").executeTakeFirst();
  if (!own) throw notFound();
  const { period, step, since, until } = periodOf(new URL(request.url).searchParams, dayOf(now()));
  const rows = await findDayCounts(db, { listingId, since, until });
  return { listingId, scope, period, step, steps: numbersInSteps(rows, { since, until, step: inSteps ?? step }) };
}
