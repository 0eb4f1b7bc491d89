import type { Day } from "#db/schema.ts";
import { isPast } from "../event-times.ts";
import type { EventView } from "../event-view.ts";

/** Only what everybody may read is pinned to a wall: the code of anything else would lead nowhere. */
export function hasPaper(event: EventView, today: Day) {
  const { status, membersOnly, company } = event;
  return status === "published" && !membersOnly && !company?.suspended && !isPast(event, today);
}
