import type { LoaderFunctionArgs } from "@remix-run/node";
import { suggest } from "#app/domain/search/suggesting/suggest.server.ts";
import { sharedPage } from "#app/platform/http/caching.ts";
import { withinLimit } from "#app/platform/http/refusals/within-limit.server.ts";
import { langOf, textsFor } from "#app/platform/i18n/request-lang.server.ts";
import { plainLine } from "#app/platform/typed/plain-text.ts";
import type { PageHandle } from "#app/root.tsx";

export const handle = { knownQuery: suggestQuery } satisfies PageHandle;

/** Suggestions while somebody types: ?q=spaw&for=what, or for=near. */
export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const lang = langOf(params);
  await withinLimit(context, "search");
  const { q, wanted } = readQuery(new URL(request.url).searchParams);
  const suggestions = await suggest(await context.edition(), q, { lang, wanted });
  const company = textsFor(lang)("door:company");
  const lines = suggestions.map((one) => (one.type === "company" ? { ...one, sub: company } : one));
  return Response.json(lines, { headers: sharedPage() });
}

function suggestQuery(asked: URLSearchParams) {
  const { q, wanted } = readQuery(asked);
  return new URLSearchParams({ q, for: wanted });
}

function readQuery(query: URLSearchParams) {
  const wanted = query.get("for") === "near" ? ("near" as const) : ("what" as const);
  return { q: plainLine(query.get("q") ?? "", 200), wanted };
}
