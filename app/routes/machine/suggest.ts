import type { LoaderFunctionArgs } from "@remix-run/node";
import { suggest } from "#app/domain/search/suggesting/suggest.server.ts";
import { sharedPage } from "#app/platform/http/caching.ts";
import { tooManyRequests } from "#app/platform/http/responses.server.ts";
import { langOf, textsFor } from "#app/platform/i18n/request-lang.server.ts";

/** Suggestions while somebody types: ?q=spaw&for=what, or for=near. */
export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const lang = langOf(params);
  const taken = await context.limits.take("search", context.client);
  if (!taken.ok) throw tooManyRequests(taken.retryAfterSeconds);
  const query = new URL(request.url).searchParams;
  const wanted = query.get("for") === "near" ? "near" : "what";
  const suggestions = await suggest(await context.edition(), query.get("q") ?? "", { lang, wanted });
  const company = textsFor(lang)("door:company");
  const lines = suggestions.map((one) => (one.type === "company" ? { ...one, sub: company } : one));
  return Response.json(lines, { headers: sharedPage() });
}
