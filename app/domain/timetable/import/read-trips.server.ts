import { plainLine } from "#app/platform/typed/plain-text.ts";
import type { FeedLine } from "../feed/feed.ts";
import { needed, wholeNumber } from "./cells.ts";
import { type Faults, RowFault } from "./faults.ts";
import { lineKindOf } from "./line-kind-of.ts";
import type { OpenFeed } from "./open-feed.server.ts";
import { readRows } from "./read-rows.server.ts";

/** What a trip is beside its times. */
export type TripFacts = { route: string; service: string; headsign: string; line: number };

export async function readRoutes(feed: OpenFeed, faults: Faults): Promise<Map<string, FeedLine>> {
  const routes = new Map<string, FeedLine>();
  await readRows(
    feed,
    {
      ...{ file: "routes.txt", needs: ["route_id", "route_type"] },
      take(cell) {
        const id = needed(cell, "route_id");
        if (routes.has(id)) throw new RowFault(`route_id ${id} is there twice`);
        const kind = lineKindOf(wholeNumber(cell("route_type"), "route_type", 1_999));
        const name = plainLine(cell("route_short_name") || cell("route_long_name"), 60);
        routes.set(id, {
          name,
          kind,
          color: colorIn(cell("route_color")),
          textColor: colorIn(cell("route_text_color")),
        });
      },
    },
    faults,
  );
  return routes;
}

/** A wrong colour is none: the line runs all the same. */
const colorIn = (text: string) => (/^#?[0-9a-f]{6}$/i.test(text) ? text.replace("#", "").toLowerCase() : null);

/** Of the trips that are wanted. */
export async function readTrips(
  feed: OpenFeed,
  { wanted, routes }: { wanted: ReadonlySet<string>; routes: ReadonlyMap<string, FeedLine> },
  faults: Faults,
): Promise<Map<string, TripFacts>> {
  const trips = new Map<string, TripFacts>();
  await readRows(
    feed,
    {
      ...{ file: "trips.txt", needs: ["trip_id", "route_id", "service_id"] },
      take(cell, line) {
        const id = needed(cell, "trip_id");
        if (!wanted.has(id)) return;
        if (trips.has(id)) throw new RowFault(`trip_id ${id} is there twice`);
        const [route, service] = [needed(cell, "route_id"), needed(cell, "service_id")];
        if (!routes.has(route)) throw new RowFault(`route_id ${route} is not in routes.txt`);
        trips.set(id, { route, service, headsign: plainLine(cell("trip_headsign"), 80), line });
      },
    },
    faults,
  );
  return trips;
}
