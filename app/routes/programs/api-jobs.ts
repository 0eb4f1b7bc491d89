import type { LoaderFunctionArgs } from "@remix-run/node";
import { findJobs } from "#app/domain/api/find-jobs.server.ts";
import { readSearch, searchAddress } from "#app/domain/api/job-query.ts";
import { countApplications } from "#app/domain/applications/count-applications.server.ts";
import { findDistrictNames } from "#app/domain/places/find-district-names.server.ts";
import { longTextsInTurn } from "#app/domain/search/long-texts-in-turn.server.ts";
import { paths } from "#app/paths.ts";
import { sharedForAMinute } from "#app/platform/http/caching.ts";
import { problem } from "#app/platform/http/problem.server.ts";
import { sourceLang } from "#app/platform/i18n/locales.ts";
import { tooMany, wrongParameters } from "./api-problems.ts";

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { config, limits, client } = context;
  const taken = await limits.take("search", client);
  if (!taken.ok) return tooMany(taken.retryAfterSeconds);
  const edition = await context.edition();
  const asked = readSearch(new URL(request.url).searchParams, await findDistrictNames(edition, sourceLang));
  if (!asked.ok) return wrongParameters(asked.slips);
  const { lang, criteria } = asked;
  const applications = criteria.sort === "applications" ? await countApplications(context.db) : null;
  const view = { lang, now: context.now(), origin: config.origin, applications };
  const found = await longTextsInTurn(criteria, () => findJobs(edition, criteria, view));
  if (!found) return problem(404, "There are not so many pages.");

  const page = (number: number) => config.origin + paths.apiJobs(searchAddress(lang, criteria, number));
  const links = [
    { rel: "first", href: page(1) },
    ...(found.page > 1 ? [{ rel: "prev", href: page(found.page - 1) }] : []),
    ...(found.page < found.pages ? [{ rel: "next", href: page(found.page + 1) }] : []),
    { rel: "last", href: page(found.pages) },
    { rel: "service-desc", href: config.origin + paths.apiDescription() },
    { rel: "service-doc", href: config.origin + paths.apiDoor() },
  ];
  /** How many applied changes without the store's revision, so that order is not kept. */
  const caching = criteria.sort === "applications" ? "no-store" : sharedForAMinute;
  const link = links.map(({ rel, href }) => `<${href}>; rel="${rel}"`).join(", ");
  return Response.json(found, { headers: { "Cache-Control": caching, Link: link } });
}
