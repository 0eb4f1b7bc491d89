import type { Lang } from "#db/codes.ts";
import type { EventTime } from "../event-times.ts";
import type { EventView } from "../event-view.ts";
import type { SaidEvent } from "./watched-calendar.ts";

export type Difference =
  | { about: "title" | "text" | "where"; here: string | null; there: string | null }
  | { about: "when"; here: EventTime[]; there: EventTime[] };

/** In what an event of ours says something else than its source. Of times only those that one of the two has alone. */
export function saidDifferently(event: EventView, said: SaidEvent, lang: Lang): Difference[] {
  const own = event.texts.find((text) => text.lang === lang);
  const where = [event.address, event.place?.localName].filter(Boolean).join(", ") || null;
  const keyOf = ({ day, starts, ends }: EventTime) => `${day} ${starts ?? ""} ${ends ?? ""}`;
  const without = (times: readonly EventTime[], others: readonly EventTime[]) => {
    const keys = new Set(others.map(keyOf));
    return times.filter((time) => !keys.has(keyOf(time)));
  };
  const times = {
    here: without(event.times, said.times),
    there: without(said.times, event.times),
  };
  return [
    ...(times.here.length + times.there.length > 0 ? [{ about: "when" as const, ...times }] : []),
    ...differing("title", own?.title ?? null, said.title),
    ...differing("where", where, said.location),
    ...differing("text", own?.text ?? null, said.text),
  ];
}

function differing(about: "title" | "text" | "where", here: string | null, there: string | null): Difference[] {
  const codes = /\b(\d{5}|\d{2}-\d{3}|\d{3} \d{2})\b/g;
  const plain = (text: string | null) =>
    (text ?? "")
      .replace(about === "where" ? codes : "", "")
      .replace(/[\s,]+/g, " ")
      .trim();
  return plain(here) === plain(there) ? [] : [{ about, here, there }];
}
