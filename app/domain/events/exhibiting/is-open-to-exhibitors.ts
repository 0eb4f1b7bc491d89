import type { Day } from "#db/schema.ts";
import { isPast } from "../event-times.ts";
import type { EventView } from "../event-view.ts";

type Asked = Pick<EventView, "kind" | "status" | "times">;

/** Companies show themselves at fairs; at everything else they are guests like all others. */
export function isOpenToExhibitors({ kind, status, times }: Asked, today: Day) {
  return kind === "fair" && status === "published" && !isPast({ times }, today);
}
