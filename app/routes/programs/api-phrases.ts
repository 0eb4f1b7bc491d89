import type { LoaderFunctionArgs } from "@remix-run/node";
import { readQuery } from "#app/domain/api/job-query.ts";
import { findApiPhrases } from "#app/domain/api/vocabulary/find-api-phrases.server.ts";
import { PhraseQuery } from "#app/domain/api/vocabulary/vocabulary.ts";
import { sharedForAMinute } from "#app/platform/http/caching.ts";
import { tooMany, wrongParameters } from "./api-problems.ts";

export async function loader({ request, context }: LoaderFunctionArgs) {
  const taken = await context.limits.take("search", context.client);
  if (!taken.ok) return tooMany(taken.retryAfterSeconds);
  const asked = readQuery(PhraseQuery, new URL(request.url).searchParams);
  if (!asked.ok) return wrongParameters(asked.slips);
  return Response.json(await findApiPhrases(context.db, asked.query), {
    headers: { "Cache-Control": sharedForAMinute },
  });
}
