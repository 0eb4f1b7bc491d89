import { expect, test } from "vitest";
import type { ApplicationHistoryEvent } from "#db/codes.ts";
import { timelineFor } from "#app/domain/applications/timeline-for.ts";

const told = [
  "submitted",
  "opened",
  "document_opened",
  "noted",
  "document_opened",
  "status",
  "document_added",
  "withdrawn",
] as const satisfies ApplicationHistoryEvent[];

const events = told.map((event, at) => ({
  id: String(at),
  at: `2027-01-0${at + 1}T12:00:00.000Z`,
  event,
  toStatus: "invited" as const,
  person: "Kim Beispiel",
}));

test("a seeker reads no notes, no names, and of opened documents once", () => {
  const seen = timelineFor("seeker", events);
  expect(seen.map(({ id }) => id)).toEqual(["0", "1", "2", "5", "6", "7"]);
  expect(seen.every(({ person }) => person === null)).toBe(true);
});

test("a company reads everything, and who did it", () => {
  const seen = timelineFor("employer", events);
  expect(seen.map(({ event }) => event)).toEqual(told);
  expect(seen[3]).toEqual({
    id: "3",
    at: "2027-01-04T12:00:00.000Z",
    event: "noted",
    status: null,
    person: "Kim Beispiel",
  });
  expect(seen.map(({ status }) => status).filter(Boolean)).toEqual(["invited"]);
});
