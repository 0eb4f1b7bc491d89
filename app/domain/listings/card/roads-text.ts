// A face of this room: other nouns may import it.

import type { RoadNetwork } from "#app/domain/places/way.ts";
import { formatDay } from "#app/platform/i18n/format.ts";
import type { Lang } from "#app/platform/i18n/locales.ts";
import type { Texts } from "#app/platform/i18n/texts.ts";
import type { WayText } from "./way-text.ts";

type Told = Pick<WayText, "km" | "minutesBy"> | null;

/** From where the minutes of these ways are, and whose the roads are; null where all are estimates because nothing else is known. */
export function roadsText(t: Texts, lang: Lang, ways: readonly Told[]): string | null {
  const said = ways.flatMap((way) => (way && way.km >= 1 && way.minutesBy !== null ? way.minutesBy : []));
  if (said.length === 0) return null;
  const networks = said.filter((by) => by !== "estimate");
  const sentences = networks.map(({ day, ...credit }) =>
    [t("listing:roads.network", { day: formatDay(lang, day) }), creditText(t, credit)].filter(Boolean).join(" "),
  );
  const isMixed = networks.length > 0 && networks.length < said.length;
  return [
    ...new Set(sentences),
    ...(isMixed ? [t("listing:roads.others")] : []),
    ...(networks.length === 0 ? [t("listing:roads.estimate")] : []),
  ].join(" ");
}

function creditText(t: Texts, { origin, source }: Pick<RoadNetwork, "origin" | "source">) {
  const named = source === "" ? "" : t("listing:roads.source", { source });
  return [origin === "osrm" ? t("listing:roads.openStreetMap") : "", named].filter(Boolean).join(" ");
}
