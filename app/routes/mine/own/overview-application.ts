import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { openFromOverview } from "#app/domain/applications/overview/open-from-overview.server.ts";
import { paths } from "#app/paths.ts";
import { notFound, seeOther } from "#app/platform/http/responses.server.ts";
import { requireOwn } from "./own.server.ts";

export function loader({ params, context }: LoaderFunctionArgs) {
  const { lang, pass } = requireOwn({ params, context });
  return seeOther(paths.overview(lang, pass));
}

export async function action({ params, context }: ActionFunctionArgs) {
  const { lang, address, now } = requireOwn({ params, context });
  const applicationId = params["applicationId"] ?? "";
  const token = await openFromOverview(context.db, { applicationId, address, now });
  if (token === null) throw notFound();
  return seeOther(paths.myApplication(lang, token));
}
