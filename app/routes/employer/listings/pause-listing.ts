import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { requireDecider } from "#app/domain/accounts/viewer.server.ts";
import { pauseWithDrafts } from "#app/domain/applications/upkeep/pause-with-drafts.server.ts";
import { paths } from "#app/paths.ts";
import { notFound, seeOther } from "#app/platform/http/responses.server.ts";
import { langOf } from "#app/platform/i18n/request-lang.server.ts";

/** Whoever comes back here by the address bar or after signing in finds the button on the listing's page. */
export async function loader({ request, params, context }: LoaderFunctionArgs) {
  await requireDecider({ request, params, context });
  return seeOther(paths.employerListing(langOf(params), params.id ?? ""));
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const { scope, accountId } = await requireDecider({ request, params, context });
  const listingId = params.id ?? "";
  const paused = await pauseWithDrafts(context.db, { ...scope, accountId, listingId, now: context.now() });
  if (!paused.ok && paused.reason === "notFound") throw notFound();
  const news = paused.ok ? "pauseBegun" : "notNow";
  return seeOther(`${paths.employerListing(langOf(params), listingId)}?saved=${news}`);
}
