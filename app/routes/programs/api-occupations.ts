import type { LoaderFunctionArgs } from "@remix-run/node";
import { readQuery } from "#app/domain/api/job-query.ts";
import { OccupationQuery } from "#app/domain/api/vocabulary/vocabulary.ts";
import { findOccupations } from "#app/domain/occupations/find-occupations.server.ts";
import { sharedForAMinute } from "#app/platform/http/caching.ts";
import { tooMany, wrongParameters } from "./api-problems.ts";

export async function loader({ request, context }: LoaderFunctionArgs) {
  const taken = await context.limits.take("search", context.client);
  if (!taken.ok) return tooMany(taken.retryAfterSeconds);
  const asked = readQuery(OccupationQuery, new URL(request.url).searchParams);
  if (!asked.ok) return wrongParameters(asked.slips);
  const found = await findOccupations(context.db, asked.query.q, asked.query.lang);
  const items = found.map(({ id, name, field, trainingType: type, trainingMonths: months }) => ({
    ...{ id, name, field },
    training: { type, months },
  }));
  return Response.json({ items }, { headers: { "Cache-Control": sharedForAMinute } });
}
