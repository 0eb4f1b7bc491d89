import type { Config } from "#app/platform/config.server.ts";
import { sharedPage } from "#app/platform/http/caching.ts";
import type { Lang } from "#app/platform/i18n/locales.ts";
import { eventPath, type EventView } from "../event-view.ts";
import { writeCalendar } from "./write-calendar.server.ts";

type Asked = { events: EventView[]; lang: Lang; name: string; config: Pick<Config, "origin" | "board" | "operator"> };

/** Public events for calendar programs. */
export function eventsFile(asked: Asked): Response {
  const addressOf = (lang: Lang, event: EventView) => asked.config.origin + eventPath(lang, event);
  return new Response(writeCalendar({ ...asked, method: "PUBLISH", addressOf }), {
    headers: { "Content-Type": "text/calendar; charset=utf-8; method=PUBLISH", ...sharedPage() },
  });
}
