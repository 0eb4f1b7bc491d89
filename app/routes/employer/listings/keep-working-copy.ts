import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { requireDecider } from "#app/domain/accounts/viewer.server.ts";
import { keepListingForm } from "#app/domain/listings/form/keep-listing-form.server.ts";
import { keptInWords } from "#app/domain/listings/form/kept-in-words.server.ts";
import { paths } from "#app/paths.ts";
import { notFound, seeOther } from "#app/platform/http/responses.server.ts";
import { langOf } from "#app/platform/i18n/request-lang.server.ts";
import { listingIdIn } from "./listing-id-in.ts";

/** Whoever comes back here after signing in finds the form in the list. */
export async function loader({ request, params, context }: LoaderFunctionArgs) {
  await requireDecider({ request, params, context });
  return seeOther(paths.employerListings(langOf(params)));
}

/** For the script that saves while somebody writes (app/enhance/keep-while-writing.ts). */
export async function action({ request, params, context }: ActionFunctionArgs) {
  const employer = await requireDecider({ request, params, context });
  const lang = langOf(params);
  const { db, config } = context;
  const now = context.now();
  const body = await request.formData();
  const listingId = listingIdIn(body);
  const { accountId, scope } = employer;
  const kept = await keepListingForm(db, { ...scope, accountId, listingId, body, lang, config, now });
  if (!kept.ok && (kept.reason === "notFound" || kept.reason === "nothing")) throw notFound();
  return Response.json(await keptInWords(db, { kept, accountId, listingId, lang, now }));
}
