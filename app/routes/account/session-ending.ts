import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { endOwnSession } from "#app/domain/accounts/own/end-own-session.server.ts";
import { requireOwner } from "#app/domain/accounts/own/require-owner.server.ts";
import { paths } from "#app/paths.ts";
import { seeOther } from "#app/platform/http/responses.server.ts";
import { langOf } from "#app/platform/i18n/request-lang.server.ts";

/** Whoever comes back here after signing in sees the list. */
export async function loader({ request, params, context }: LoaderFunctionArgs) {
  await requireOwner({ request, params, context });
  return seeOther(paths.accountSessions(langOf(params)));
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const viewer = await requireOwner({ request, params, context });
  await endOwnSession(context.db, { viewer, id: params["sessionId"] ?? "", now: context.now() });
  return seeOther(`${paths.accountSessions(langOf(params))}?done=ended`);
}
