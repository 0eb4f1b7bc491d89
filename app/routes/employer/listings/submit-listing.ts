import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { requireDecider } from "#app/domain/accounts/viewer.server.ts";
import { submitListing } from "#app/domain/listings/life/submit-listing.server.ts";
import { paths } from "#app/paths.ts";
import { notFound, seeOther } from "#app/platform/http/responses.server.ts";
import { langOf } from "#app/platform/i18n/request-lang.server.ts";

/** Whoever comes back here by the address bar or after signing in finds the button on the preview. */
export async function loader({ request, params, context }: LoaderFunctionArgs) {
  await requireDecider({ request, params, context });
  return seeOther(paths.previewListing(langOf(params), params.id ?? ""));
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const employer = await requireDecider({ request, params, context });
  const lang = langOf(params);
  const listingId = params.id ?? "";
  const { accountId, company } = employer;
  const submitted = await submitListing(context.db, {
    companyId: company.id,
    accountId,
    listingId,
    lang,
    config: context.config,
    now: context.now(),
  });
  if (submitted.ok) return seeOther(`${paths.employerListing(lang, listingId)}?saved=submitted`);
  if (submitted.reason === "notFound") throw notFound();
  if (submitted.reason === "incomplete") return seeOther(`${paths.editListing(lang, listingId)}?check=1`);
  return seeOther(paths.employerListing(lang, listingId));
}
