import { expect, test } from "vitest";
import type { CompanyListing } from "#app/domain/listings/desk/employer-listing-queries.server.ts";
import { overviewTasks } from "#app/domain/listings/desk/overview-tasks.ts";

const quiet: CompanyListing = {
  id: "quiet",
  kind: "job",
  status: "published",
  title: "Schweißer (m/w/d)",
  titleDe: "Schweißer (m/w/d)",
  titlePl: null,
  titleCs: null,
  occupationDe: "Koch/Köchin",
  occupationPl: "kucharz / kucharka",
  occupationCs: "kuchař / kuchařka",
  publishOn: null,
  deadline: "2027-06-30",
  updatedAt: "2027-01-01T08:00:00.000Z",
  submittedAt: null,
  publishedAt: "2027-01-01T08:00:00.000Z",
  closedAt: null,
  closedReason: null,
  answerDays: 14,
  applications: 0,
  newApplications: 0,
  waitingApplications: 0,
  openApplications: 0,
  remark: null,
  changeSubmittedAt: null,
  changeSentBackAt: null,
};

test("people who hope for an answer come first, then the office, then the company's own plans", () => {
  const listings: CompanyListing[] = [
    quiet,
    { ...quiet, id: "soon", deadline: "2027-02-08" },
    { ...quiet, id: "draft", status: "draft" },
    { ...quiet, id: "remark", status: "draft", remark: "Bitte die Schichten nennen." },
    { ...quiet, id: "new", newApplications: 2, waitingApplications: 3 },
    { ...quiet, id: "read", waitingApplications: 1 },
  ];
  expect(overviewTasks(listings, "2027-02-01").map(({ kind, listing }) => [kind, listing.id])).toEqual([
    ["readApplications", "new"],
    ["answerApplications", "read"],
    ["changeListing", "remark"],
    ["finishDraft", "draft"],
    ["endsSoon", "soon"],
  ]);
});
