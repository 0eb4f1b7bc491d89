import type { Lang } from "#db/codes.ts";
import type { Db } from "#db/connect.server.ts";
import { findListingView } from "#app/domain/listings/page/find-listing-view.server.ts";
import { callsNobody } from "./pause.server.ts";

/** An open ad of a company that calls nobody for now: whoever still has the address of the form is told so. */
export async function findAdWithoutCalls(
  db: Db,
  { listingId, lang, now }: { listingId: string; lang: Lang; now: Date },
) {
  const view = await findListingView(db, { listingId, lang, now });
  if (!view?.open || view.paused || view.company.suspended || !(await callsNobody(db, view.company.id))) return null;
  return { id: view.id, title: view.title, company: view.company.name, path: view.alternates[lang] };
}
