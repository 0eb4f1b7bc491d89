import type { Lang } from "#db/codes.ts";
import type { Config } from "#app/platform/config.server.ts";
import { readGuide } from "./read-guides.server.ts";

/** Those of these names that the board has, as links need them. */
export function guidesFor(config: Config, lang: Lang, ids: readonly string[]) {
  return ids.flatMap((id) => {
    const guide = readGuide(config, id, lang);
    return guide ? [{ id, title: guide.text.title, lang: guide.lang }] : [];
  });
}
