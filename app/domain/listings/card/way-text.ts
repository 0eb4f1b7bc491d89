// A face of this room: other nouns may import it.

import type { Texts } from "#app/platform/i18n/texts.ts";

/** How far it is by road, and by which crossing where one has to be passed. */
export type WayText = { km: number; minutes: number; via: string | null };

const nearMinutes = 45;

/** Good news: a way that many people would go every day. */
export const isNear = ({ minutes }: WayText) => minutes <= nearMinutes;

export function wayText(t: Texts, { km, minutes, via }: WayText) {
  if (km < 1) return t("listing:card.distanceBelow");
  return via === null ? t("listing:card.way", { km, minutes }) : t("listing:card.wayVia", { km, minutes, via });
}
