import type { LoaderFunctionArgs } from "@remix-run/node";
import { paths } from "#app/paths.ts";
import { withinLimit } from "#app/platform/http/refusals/within-limit.server.ts";
import { langOf } from "#app/platform/i18n/request-lang.server.ts";
import { criteriaQuery, parseCriteria } from "./criteria.ts";

/** What a page beside the results was asked, and the way back to them; throws an answer (429) to whoever asks too often. */
export async function searchBeside({ request, params, context }: LoaderFunctionArgs) {
  const lang = langOf(params);
  await withinLimit(context, "search");
  const criteria = parseCriteria(new URL(request.url).searchParams);
  const back = paths.results(lang, criteriaQuery({ ...criteria, page: 1 }));
  return { lang, criteria, back, edition: await context.edition() };
}
