import type { AppContext } from "#app/platform/context.server.ts";
import { askedYear } from "./asked-year.ts";
import { findRulingFigures, findYears } from "./find-ruling-figures.server.ts";

type Asked = { request: Request; context: Pick<AppContext, "db" | "now"> };

/** For a file; complete once the year is over. */
export async function askedFigures({ request, context: { db, now } }: Asked) {
  const years = await findYears(db, now());
  const year = askedYear(new URL(request.url).searchParams, years);
  return { figures: await findRulingFigures(db, year), complete: year !== years[0] };
}
