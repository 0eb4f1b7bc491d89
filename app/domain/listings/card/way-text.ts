// A face of this room: other nouns may import it.

import type { Lang } from "#db/codes.ts";
import type { Way } from "#app/domain/places/way.ts";
import type { Texts } from "#app/platform/i18n/texts.ts";

/** How far it is by road, and by which crossing where one has to be passed. */
export type WayText = Omit<Way, "via"> & { via: string | null };

export const wayInWords = ({ via, ...way }: Way, lang: Lang): WayText => ({ ...way, via: via ? via.name[lang] : null });

const nearMinutes = 45;

type Told = Pick<WayText, "km" | "minutes" | "via">;

/** Good news: a way that many people would go every day. */
export const isNear = ({ minutes }: Told) => minutes <= nearMinutes;

export function wayText(t: Texts, { km, minutes, via }: Told) {
  if (km < 1) return t("listing:card.distanceBelow");
  return via === null ? t("listing:card.way", { km, minutes }) : t("listing:card.wayVia", { km, minutes, via });
}
