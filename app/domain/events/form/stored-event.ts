import { timeZone } from "#app/platform/days.ts";
import { shownIn } from "#app/platform/zoned-time.ts";
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
    ...ruleOf(event.registration),
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

function ruleOf(rule: EventView["registration"]) {
  const closes = rule?.closesAt ? shownIn(timeZone, new Date(rule.closesAt)) : null;
  return {
    registration: rule !== null,
    places: rule?.places ?? null,
    waitingList: rule?.waitingList ?? true,
    asksNote: rule?.asksNote ?? false,
    closesDay: closes?.day ?? null,
    /** The end of a day was typed as the day alone. */
    closesTime: closes?.time === "23:59" ? null : (closes?.time ?? null),
  };
}
