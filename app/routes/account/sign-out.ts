import type { ActionFunctionArgs } from "@remix-run/node";
import { endSession } from "#app/domain/accounts/sessions.server.ts";
import { paths } from "#app/paths.ts";
import { notFound, seeOther } from "#app/platform/http/responses.server.ts";
import { langOf } from "#app/platform/i18n/request-lang.server.ts";

/** Signing out is a deed: a link, a picture or a prefetching browser must not do it. */
export function loader() {
  throw notFound();
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const lang = langOf(params);
  return seeOther(`${paths.signIn(lang)}?done=signedOut`, {
    "Set-Cookie": await endSession(context, request),
    /** On a shared machine the back button must not show the last person's pages. */
    "Clear-Site-Data": '"cache", "storage"',
  });
}
