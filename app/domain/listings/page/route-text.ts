// A face of this room: other nouns may import it.

import type { Texts } from "#app/platform/i18n/texts.ts";
import { type WayText, wayText } from "../card/way-text.ts";
import type { WayWithoutCar } from "../without-car/find-way-without-car.server.ts";

/** From where somebody searches to a place of the listing. */
export type Route = WayText & { from: string; to: string };

export type ListingWays = {
  /** Where the reader says they are, as typed or as the search understood it; "" while nobody has said it. */
  typed: string;
  /** The search that led here. */
  query: string;
  /** Null where nobody has said from where, or where no such place is known. */
  work: Route | null;
  school: Route | null;
  /** Null also where there is no timetable. */
  withoutCar: WayWithoutCar | null;
};

/** "Musterau – Vzorov: 38 km · about 45 min"; within one town only how far it is. */
export function routeText(t: Texts, { from, to, ...way }: Route) {
  return from === to ? wayText(t, way) : t("listing:page.route", { from, to, way: wayText(t, way) });
}
