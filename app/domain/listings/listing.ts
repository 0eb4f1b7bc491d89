import type { ListingStatus } from "#db/codes.ts";
import { foldedForms } from "#db/fold.ts";
import type { Day } from "#db/schema.ts";
import { remember } from "#app/platform/remember.ts";
import { withoutGenderMarks } from "./gender-marks.ts";

type Visibility = { status: ListingStatus; deadline: Day; companySuspendedAt: string | null };

/** Whether the public sees it and can apply. Deadlines end with the day in the operator's time zone. */
export function isOpen(listing: Visibility, today: Day) {
  return listing.status === "published" && listing.deadline >= today && listing.companySuspendedAt === null;
}

/** Out in the open, if not seen just now: it can be changed, extended and ended, and its last day comes. */
export const runningStatuses = ["published", "paused"] as const satisfies readonly ListingStatus[];

export function isRunning({ status }: Pick<Visibility, "status">) {
  return runningStatuses.some((running) => running === status);
}

/** Its company takes no applications just now. Everybody may read that; of a suspended company nobody reads anything. */
export function isPaused(listing: Visibility, today: Day) {
  return listing.status === "paused" && isOpen({ ...listing, status: "published" }, today);
}

/** The readable part of the address; only the id behind it counts. Every card asks for it, titles change seldom. */
export const slugOf = remember((title: string) => {
  const words = (foldedForms(withoutGenderMarks(title)).at(-1) ?? "").replaceAll(" ", "-");
  return words.slice(0, 60).replace(/-+$/, "") || "listing";
});

/** "schweisser-mag-k3m9x2p7qa" → "k3m9x2p7qa" */
export function idFromSlug(slugAndId: string) {
  return /(?:^|-)([0-9a-z]{10})$/.exec(slugAndId)?.[1] ?? null;
}
