import type { ActionFunctionArgs } from "@remix-run/node";
import { removeDraftDocument } from "#app/domain/applications/draft/remove-draft-document.server.ts";
import { paths } from "#app/paths.ts";
import { notFound, seeOther } from "#app/platform/http/responses.server.ts";
import { draftOf } from "./step.server.ts";

export function loader() {
  throw notFound();
}

/** An expired draft says so on the page this leads to. */
export async function action({ request, params, context }: ActionFunctionArgs) {
  const draft = draftOf({ params, context });
  await removeDraftDocument(context.db, context.files, { ...draft, documentId: params.documentId ?? "" });
  const { lang, listingId, token } = draft;
  return seeOther(paths.applyStep(lang, listingId, token, "documents") + new URL(request.url).search);
}
