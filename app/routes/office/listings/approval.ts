import type { ActionFunctionArgs } from "@remix-run/node";
import { requireOffice } from "#app/domain/accounts/viewer.server.ts";
import { approveListing } from "#app/domain/listings/life/approve-listing.server.ts";
import { ApprovalForm } from "#app/domain/office/office-forms.ts";
import { findReview } from "#app/domain/office/review/find-review.server.ts";
import { onwardFrom } from "#app/domain/office/waiting/onward-from.server.ts";
import { paths } from "#app/paths.ts";
import { readForm } from "#app/platform/http/form.server.ts";
import { badRequest, notFound, seeOther } from "#app/platform/http/responses.server.ts";
import { langOf } from "#app/platform/i18n/request-lang.server.ts";

export function loader() {
  throw notFound();
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const lang = langOf(params);
  const officer = await requireOffice({ request, params, context }, "listings");
  const read = readForm(await request.formData(), ApprovalForm);
  if (!read.ok) throw badRequest();

  const { db, config } = context;
  const now = context.now();
  const listingId = params["listingId"] ?? "";
  const { seen, then } = read.value;
  const onward = await onwardFrom(db, { lang, id: listingId, then, may: officer.may });
  const result = await approveListing(db, { listingId, officer, seen, origin: config.origin, now });
  if (!result.ok && result.reason === "notFound") throw notFound();
  if (!result.ok) return seeOther(`${paths.officeListing(lang, listingId)}?problem=${result.reason}`);
  if (onward) return seeOther(onward);
  const listing = await findReview(db, { listingId, lang, now });
  const query = new URLSearchParams({ done: "approved", about: listing?.title ?? "" });
  return seeOther(`${paths.office(lang)}?${query.toString()}`);
}
