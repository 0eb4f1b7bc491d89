import type { Lang } from "#db/codes.ts";
import type { Day } from "#db/schema.ts";
import type { Config } from "#app/platform/config.server.ts";
import { daysAfter } from "#app/platform/days.ts";
import { readGuides } from "./read-guides.server.ts";

const soon = 30;

/** When each guide was compared with its sources, and whether that is to be done again. */
export function guidesDue(config: Config, { lang, today }: { lang: Lang; today: Day }) {
  return readGuides(config, lang).map(({ id, text, author, reviewed, due }) => ({
    ...{ id, title: text.title, author, reviewed, due },
    state: due <= today ? ("due" as const) : due <= daysAfter(today, soon) ? ("soon" as const) : ("fresh" as const),
  }));
}
