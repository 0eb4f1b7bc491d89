import type { Texts } from "#app/platform/i18n/texts.ts";
import { type WayText, wayText } from "../card/way-text.ts";

/** From where somebody searches to a place of the listing. */
export type Route = WayText & { from: string; to: string };
export type ListingWays = { work: Route | null; school: Route | null };

/** "Zgorzelec – Zittau: 38 km · about 45 min"; within one town only how far it is. */
export function routeText(t: Texts, { from, to, ...way }: Route) {
  return from === to ? wayText(t, way) : t("listing:page.route", { from, to, way: wayText(t, way) });
}
