import type { LoaderFunctionArgs } from "@remix-run/node";
import { findJob } from "#app/domain/api/find-job.server.ts";
import { OneJobQuery, readQuery } from "#app/domain/api/job-query.ts";
import { sharedForAMinute } from "#app/platform/http/caching.ts";
import { problem } from "#app/platform/http/problem.server.ts";
import { tooMany, wrongParameters } from "./api-problems.ts";

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { db, config, limits, client } = context;
  const taken = await limits.take("search", client);
  if (!taken.ok) return tooMany(taken.retryAfterSeconds);
  const asked = readQuery(OneJobQuery, new URL(request.url).searchParams);
  if (!asked.ok) return wrongParameters(asked.slips);
  const where = { id: params["id"] ?? "", lang: asked.query.lang, now: context.now(), origin: config.origin };
  const found = await findJob(db, where);
  switch (found.state) {
    case "unknown":
      return problem(404, "There is no such listing.");
    case "ended":
      return problem(410, "This listing has ended.");
    case "open":
      return Response.json(found.job, { headers: { "Cache-Control": sharedForAMinute } });
  }
}
