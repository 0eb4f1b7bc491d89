import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { requireDecider } from "#app/domain/accounts/viewer.server.ts";
import { ownListing } from "#app/domain/listings/own-listing.server.ts";
import { dropWorkingCopy } from "#app/domain/listings/working-copy/drop-working-copy.server.ts";
import { readMarks } from "#app/domain/listings/working-copy/working-copy.ts";
import { paths } from "#app/paths.ts";
import { notFound, seeOther } from "#app/platform/http/responses.server.ts";
import { langOf } from "#app/platform/i18n/request-lang.server.ts";

/** Whoever comes back here by the address bar or after signing in finds the button on the form. */
export async function loader({ request, params, context }: LoaderFunctionArgs) {
  await requireDecider({ request, params, context });
  return seeOther(paths.editListing(langOf(params), params.id ?? ""));
}

/** Throws away what its writer has not handed over. Thrown away twice is the same as once. */
export async function action({ request, params, context }: ActionFunctionArgs) {
  const { accountId, company } = await requireDecider({ request, params, context });
  const listingId = params.id ?? "";
  const { db } = context;
  const listing = await ownListing(db, { companyId: company.id, listingId }).select("id").executeTakeFirst();
  if (!listing) throw notFound();
  const { copyId } = readMarks(await request.formData());
  const isDropped = await dropWorkingCopy(db, { accountId, listingId, copyId });
  return seeOther(`${paths.editListing(langOf(params), listingId)}${isDropped ? "?discarded=1" : ""}`);
}
