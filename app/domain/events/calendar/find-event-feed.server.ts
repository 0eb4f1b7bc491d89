import type { Lang } from "#db/codes.ts";
import type { Store } from "#db/store-edition.server.ts";
import { paths } from "#app/paths.ts";
import type { Config } from "#app/platform/config.server.ts";
import { dayOf } from "#app/platform/days.ts";
import { escapeMarkup } from "#app/platform/http/escape-markup.ts";
import type { AtomFeed } from "#app/platform/http/feeds/atom-xml.ts";
import { textsFor } from "#app/platform/i18n/request-lang.server.ts";
import { paragraphsHtml } from "#app/platform/linked-paragraphs.ts";
import { eventPath, type EventView } from "../event-view.ts";
import { organiserText, timeText, whereText } from "../event-words.ts";
import { type EventFilter, eventFilterQuery, passesFilter } from "./event-filter.ts";
import { findComingEvents } from "./find-public-events.server.ts";

const longest = 50;

type Asked = { lang: Lang; filter: EventFilter; now: Date; config: Pick<Config, "origin" | "board" | "operator"> };

/** Public events to come, or a choice of them, what changed last at the top. */
export async function findEventFeed(store: Store, { lang, filter, now, config }: Asked): Promise<AtomFeed> {
  const { origin, board, operator } = config;
  const t = textsFor(lang);
  const coming = await findComingEvents(store, { lang, today: dayOf(now) });
  const events = coming
    .filter((event) => passesFilter(filter, event))
    .sort((a, b) => b.updatedAt.localeCompare(a.updatedAt) || a.id.localeCompare(b.id))
    .slice(0, longest);
  const query = eventFilterQuery(filter);
  /** RFC 4151: stays the same when the address of the page changes with its title. */
  const tag = `tag:${new URL(origin).hostname},2026:`;
  return {
    lang,
    id: tag + paths.eventFeed(lang, query).slice(1),
    title: `${t("event:list.title")} – ${board.name}`,
    author: operator.name,
    self: origin + paths.eventFeed(lang, query),
    page: origin + paths.events(lang, query),
    updated: events[0]?.updatedAt ?? `${dayOf(now)}T00:00:00Z`,
    entries: events.map((event) => ({
      id: `${tag}${lang}/events/${event.id}`,
      lang: event.title.lang,
      title: titleOf(event),
      href: origin + eventPath(lang, event),
      author: organiserText(lang, event, operator.name),
      category: t(`event:kind.${event.kind}`),
      published: event.publishedAt ?? event.updatedAt,
      updated: event.updatedAt,
      summary: summaryOf(event, lang),
    })),
  };
}

/** In one language: that of the title. */
function titleOf({ status, title: { lang, text } }: EventView) {
  return status === "cancelled" ? textsFor(lang)("event:list.cancelledTitle", { title: text }) : text;
}

/** When and where in the reader's language, then what the organiser wrote. */
function summaryOf(event: EventView, lang: Lang) {
  const facts = [...event.times.map((time) => timeText(lang, time)), whereText(textsFor(lang), event)];
  const told = event.status === "cancelled" ? event.reason : event.text;
  return [
    `<p lang="${lang}">${facts.filter(Boolean).map(escapeMarkup).join("<br>")}</p>`,
    told ? `<div lang="${told.lang}">${paragraphsHtml(told.text)}</div>` : "",
  ].join("");
}
