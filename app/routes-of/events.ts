import { prefix, route, type RouteConfigEntry } from "@remix-run/route-config";

/** The calendar and who comes, for everybody, for companies and for the office; each in a language. */
export const routesOfEvents: RouteConfigEntry[] = [
  route("events", "routes/public/events.tsx"),
  route("events.ics", "routes/machine/event-calendar.ts"),
  route("events.atom", "routes/machine/event-feed.ts"),
  route("events/:slug", "routes/public/event.tsx"),
  route("events/:slug/calendar.ics", "routes/machine/event-file.ts"),
  route("events/:slug/registration", "routes/public/event-registration.tsx"),
  route("events/:slug/registration/sent", "routes/public/event-registration-sent.tsx"),
  route("mine/registrations/:token", "routes/mine/registration.tsx"),
  route("mine/registrations/:token/cancellation", "routes/mine/registration-cancellation.tsx"),

  ...prefix("employer/events", [
    route("", "routes/employer/events/events.tsx"),
    route("new", "routes/employer/events/new-event.tsx"),
    route(":eventId", "routes/employer/events/event.tsx"),
    route(":eventId/edit", "routes/employer/events/edit-event.tsx"),
    route(":eventId/submission", "routes/employer/events/event-submission.ts"),
    route(":eventId/cancellation", "routes/employer/events/event-cancellation.tsx"),
    route(":eventId/exhibiting", "routes/employer/events/exhibiting.ts"),
    route(":eventId/deletion", "routes/employer/events/event-deletion.ts"),
    route(":eventId/paper", "routes/employer/events/event-paper.ts"),
    route(":eventId/registration", "routes/employer/events/registration.tsx"),
    route(":eventId/registrations", "routes/employer/events/registrations.tsx"),
    route(":eventId/registrations/list", "routes/employer/events/door-list.ts"),
    route(":eventId/registrations/:registrationId/removal", "routes/employer/events/registration-removal.tsx"),
  ]),

  ...prefix("office/calendars", [
    route("", "routes/office/calendars/calendars.tsx"),
    route(":calendarId", "routes/office/calendars/calendar.tsx"),
    route(":calendarId/removal", "routes/office/calendars/calendar-removal.ts"),
  ]),

  ...prefix("office/events", [
    route("", "routes/office/events/events.tsx"),
    route("new", "routes/office/events/new-event.tsx"),
    route(":eventId", "routes/office/events/event.tsx"),
    route(":eventId/edit", "routes/office/events/edit-event.tsx"),
    route(":eventId/publication", "routes/office/events/event-publication.ts"),
    route(":eventId/remark", "routes/office/events/event-remark.tsx"),
    route(":eventId/cancellation", "routes/office/events/event-cancellation.tsx"),
    route(":eventId/deletion", "routes/office/events/event-deletion.ts"),
    route(":eventId/paper", "routes/office/events/event-paper.ts"),
    route(":eventId/registrations", "routes/office/events/registrations.tsx"),
    route(":eventId/registrations/list", "routes/office/events/door-list.ts"),
    route(":eventId/registrations/:registrationId/removal", "routes/office/events/registration-removal.tsx"),
  ]),
];
