import type { ApplicationEvent, ApplicationStatus } from "#db/codes.ts";

export type Reader = "seeker" | "employer";
type Event = {
  id: string;
  at: string;
  event: ApplicationEvent;
  toStatus: ApplicationStatus | null;
  person: string | null;
};

/** What each side may know: notes are the company's, and its people's names are not for the seeker's page. */
const shown = {
  seeker: ["submitted", "opened", "document_opened", "status", "document_added", "withdrawn"],
  employer: ["submitted", "opened", "document_opened", "status", "document_added", "withdrawn", "noted"],
} as const satisfies Record<Reader, readonly ApplicationEvent[]>;

/** Oldest first. Documents opened again and again are told once. */
export function timelineFor(reader: Reader, events: Event[]) {
  const visible = events.filter(({ event }) => shown[reader].some((one) => one === event));
  return visible
    .filter((event, index) => !(reader === "seeker" && isRepeated(visible, event, index)))
    .map(({ id, at, event, toStatus, person }) => ({
      id,
      at,
      event,
      status: event === "status" ? toStatus : null,
      person: reader === "employer" ? person : null,
    }));
}

function isRepeated(events: Event[], { event }: Event, index: number) {
  return event === "document_opened" && events.findIndex((one) => one.event === "document_opened") < index;
}

export type TimelineEntry = ReturnType<typeof timelineFor>[number];
