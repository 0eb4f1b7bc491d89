import type { EventTime } from "../event-times.ts";
import type { EventView } from "../event-view.ts";
import type { eventWays } from "./event-form.ts";

/** What the form of an event that is there already begins with. */
export type StoredEvent = ReturnType<typeof storedEvent>;

export function storedEvent(event: EventView) {
  const said = (lang: EventView["texts"][number]["lang"]) => event.texts.find((text) => text.lang === lang);
  const way: (typeof eventWays)[number] = !event.online ? "place" : event.place ? "both" : "online";
  return {
    ...{ kind: event.kind, address: event.address, link: event.link, partner: event.partner, way },
    ...{ audiences: event.audiences, languages: event.languages, fields: event.fields, membersOnly: event.membersOnly },
    times: event.times as EventTime[],
    place: event.place?.name ?? null,
    company: event.company?.id ?? null,
    titleDe: said("de")?.title ?? null,
    titlePl: said("pl")?.title ?? null,
    titleCs: said("cs")?.title ?? null,
    textDe: said("de")?.text ?? null,
    textPl: said("pl")?.text ?? null,
    textCs: said("cs")?.text ?? null,
  };
}
