import { type Field, fields } from "#db/codes.ts";
import { type EventAudience, eventAudiences, type EventKind, eventKinds } from "#db/event-codes.ts";
import type { EventView } from "../event-view.ts";

export type EventFilter = {
  kind: EventKind | null;
  district: string | null;
  audience: EventAudience | null;
  field: Field | null;
  online: boolean;
};

/** What is no filter of ours is left out. */
export function parseEventFilter(query: URLSearchParams): EventFilter {
  const one = <Code extends string>(name: string, codes: readonly Code[]) =>
    codes.find((code) => code === query.get(name)) ?? null;
  const district = query.get("district") ?? "";
  return {
    kind: one("kind", eventKinds),
    district: /^[a-z][a-z-]{1,40}$/.test(district) ? district : null,
    audience: one("audience", eventAudiences),
    field: one("field", fields),
    online: query.get("online") === "1",
  };
}

export function eventFilterQuery({ kind, district, audience, field, online }: EventFilter) {
  const said = { kind, district, audience, field, online: online ? "1" : null };
  return new URLSearchParams(Object.entries(said).filter((entry): entry is [string, string] => entry[1] !== null));
}

/** An event for nobody in particular is for everybody, and one of no field for people of all. */
export function passesFilter(filter: EventFilter, event: EventView) {
  const { kind, district, audience, field, online } = filter;
  return (
    (kind === null || event.kind === kind) &&
    (district === null || event.place?.districtId === district) &&
    (audience === null || event.audiences.length === 0 || event.audiences.includes(audience)) &&
    (field === null || event.fields.length === 0 || event.fields.includes(field)) &&
    (!online || event.online)
  );
}

export const isFiltered = (filter: EventFilter) => eventFilterQuery(filter).size > 0;
