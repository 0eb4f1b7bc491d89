import type { ApplicationHistoryEvent, ApplicationStatus } from "#db/codes.ts";

export type Reader = "seeker" | "employer";
type Event = {
  id: string;
  at: string;
  event: ApplicationHistoryEvent;
  toStatus: ApplicationStatus | null;
  person: string | null;
};

/** Both sides know of it. */
const common = [
  "submitted",
  "opened",
  "document_opened",
  "status",
  "document_added",
  "withdrawn",
  "message",
  "appointment_proposed",
  "appointment_agreed",
  "appointment_refused",
  "mail_returned",
] as const satisfies readonly ApplicationHistoryEvent[];

/** Notes and what else stays among the company's people. */
const companyEvents = [
  "noted",
  "taken_back",
  "forwarded",
  "exported",
] as const satisfies readonly ApplicationHistoryEvent[];

type CompanyEvent = (typeof companyEvents)[number];

export function isCompanyEvent(event: ApplicationHistoryEvent): event is CompanyEvent {
  return companyEvents.some((one) => one === event);
}

/** What each side may know. The names of a company's people are not for the seeker's page. */
const shown = {
  seeker: common,
  employer: [...common, ...companyEvents],
} as const satisfies Record<Reader, readonly ApplicationHistoryEvent[]>;

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
