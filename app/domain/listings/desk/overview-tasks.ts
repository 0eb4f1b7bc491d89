import type { Day } from "#db/schema.ts";
import { daysAfter } from "#app/platform/days.ts";
import { isRunning } from "../listing.ts";
import type { CompanyListing } from "./employer-listing-queries.server.ts";

export type OverviewTask = {
  kind: "readApplications" | "answerApplications" | "changeListing" | "finishDraft" | "endsSoon";
  listing: CompanyListing;
};

const soonDays = 7;

/** What waits for the company: first people who hope for an answer, then what the office asked, then its own plans. */
export function overviewTasks(listings: CompanyListing[], today: Day): OverviewTask[] {
  const soon = daysAfter(today, soonDays);
  const waiting: Record<OverviewTask["kind"], (listing: CompanyListing) => boolean> = {
    readApplications: ({ newApplications }) => newApplications > 0,
    answerApplications: ({ newApplications, waitingApplications }) => newApplications === 0 && waitingApplications > 0,
    changeListing: ({ remark }) => remark !== null,
    finishDraft: ({ status, remark }) => status === "draft" && remark === null,
    endsSoon: ({ status, deadline }) => isRunning({ status }) && deadline <= soon,
  };
  const kinds = Object.keys(waiting) as OverviewTask["kind"][];
  return kinds.flatMap((kind) => listings.filter(waiting[kind]).map((listing) => ({ kind, listing })));
}
