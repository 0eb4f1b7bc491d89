import type { LoaderFunctionArgs } from "@remix-run/node";
import { requireEmployer } from "#app/domain/accounts/viewer.server.ts";
import { paths } from "#app/paths.ts";
import { seeOther } from "#app/platform/http/responses.server.ts";
import { langOf } from "#app/platform/i18n/request-lang.server.ts";

/** Whoever picked one application answers it on its own page. */
export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const lang = langOf(params);
  await requireEmployer({ request, context, params });
  const query = new URL(request.url).searchParams;
  const [only, ...others] = query.getAll("application");
  if (only === undefined || others.length > 0) throw seeOther(paths.employerApplications(lang));
  return seeOther(
    `${paths.applicationStatus(lang, only)}?${new URLSearchParams({ to: query.get("to") ?? "" }).toString()}`,
  );
}
