import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { requireDecider } from "#app/domain/accounts/viewer.server.ts";
import { resumeListing } from "#app/domain/listings/life/resume-listing.server.ts";
import { paths } from "#app/paths.ts";
import { notFound, seeOther } from "#app/platform/http/responses.server.ts";
import { langOf } from "#app/platform/i18n/request-lang.server.ts";

/** As when it was paused: the button is on the listing's page. */
export async function loader({ request, params, context }: LoaderFunctionArgs) {
  await requireDecider({ request, params, context });
  return seeOther(paths.employerListing(langOf(params), params.id ?? ""));
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const { scope, accountId } = await requireDecider({ request, params, context });
  const lang = langOf(params);
  const listingId = params.id ?? "";
  const resumed = await resumeListing(context.db, { ...scope, accountId, listingId, now: context.now() });
  if (!resumed.ok && resumed.reason === "notFound") throw notFound();
  if (!resumed.ok && resumed.reason === "incomplete") return seeOther(`${paths.editListing(lang, listingId)}?check=1`);
  return seeOther(`${paths.employerListing(lang, listingId)}?saved=${resumed.ok ? "resumed" : "notNow"}`);
}
