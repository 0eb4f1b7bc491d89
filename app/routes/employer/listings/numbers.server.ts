import type { LoaderFunctionArgs } from "@remix-run/node";
import { findDayCounts } from "#app/domain/listings/numbers/find-day-counts.server.ts";
import { numbersInSteps } from "#app/domain/listings/numbers/numbers-in-steps.ts";
import { periodOf, type Step } from "#app/domain/listings/numbers/numbers-period.ts";
import { dayOf } from "#app/platform/days.ts";
import { requireOwnListing } from "./own-listing.server.ts";

/** A listing of one's own, and what was counted of it in the time that the address asks for. */
export async function readNumbers(asked: LoaderFunctionArgs, inSteps?: Step) {
  const { employer, listingId } = await requireOwnListing(asked);
  const { db, now } = asked.context;
  const { period, step, since, until } = periodOf(new URL(asked.request.url).searchParams, dayOf(now()));
  const rows = await findDayCounts(db, { listingId, since, until });
  return {
    listingId,
    scope: employer.scope,
    period,
    step,
    steps: numbersInSteps(rows, { since, until, step: inSteps ?? step }),
  };
}
