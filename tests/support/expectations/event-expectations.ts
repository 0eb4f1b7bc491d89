import { paths } from "#app/paths.ts";
import {
  type Addressed,
  at,
  employers,
  everybody,
  type Expectation,
  officeOnly,
  ownersOnly,
} from "./route-outcomes.ts";

const fair = (path: (lang: "de", slug: string) => string) => (has: Addressed) =>
  path("de", `ausbildungsmesse-${has.fair.id}`);
const aboutFair = (path: (lang: "de", id: string) => string) => (has: Addressed) => path("de", has.fair.id);
const aboutEvening = (path: (lang: "de", id: string) => string) => (has: Addressed) => path("de", has.evening.id);
const ofVisitor = (path: (lang: "de", token: string) => string) => (has: Addressed) =>
  path("de", has.visitorOfFair.token);
const ofNobody = (path: (lang: "de", token: string) => string) => () => path("de", "x");
const aboutDraft = (path: (lang: "de", id: string) => string) => (has: Addressed) => path("de", has.openDay.id);

/** The calendar, and who writes into it: a published fair of the office, company A's draft of an open day and its evening for members. */
export const eventExpectations: Record<string, Expectation> = {
  "GET /:lang/events": at(() => paths.events("de"), everybody("page")),
  "GET /:lang/events.ics": at(() => paths.eventCalendar("de"), everybody("page")),
  "GET /:lang/events.atom": at(() => paths.eventFeed("de"), everybody("page")),
  "GET /:lang/events/:slug": at(fair(paths.event), everybody("page")),
  "GET /:lang/events/:slug/calendar.ics": at(fair(paths.eventFile), everybody("page")),

  "GET /:lang/events/:slug/registration": at(fair(paths.registration), everybody("page")),
  "POST /:lang/events/:slug/registration": at(fair(paths.registration), everybody("asks")),
  "GET /:lang/events/:slug/registration/sent": at(fair(paths.registrationSent), everybody("page")),
  "GET /:lang/mine/registrations/:token": at(ofVisitor(paths.myRegistration), everybody("page")),
  "POST /:lang/mine/registrations/:token": at(ofVisitor(paths.myRegistration), everybody("moves")),
  "GET /:lang/mine/registrations/:token/cancellation": at(ofVisitor(paths.endMyRegistration), everybody("page")),
  "POST /:lang/mine/registrations/:token/cancellation": at(ofNobody(paths.endMyRegistration), everybody("moves")),

  "GET /:lang/employer/events": at(() => paths.employerEvents("de"), employers("page")),
  "GET /:lang/employer/events/new": at(() => paths.newEvent("de"), employers("page")),
  "POST /:lang/employer/events/new": at(() => paths.newEvent("de"), employers("asks")),
  "GET /:lang/employer/events/:eventId": at(aboutDraft(paths.employerEvent), ownersOnly("page")),
  "GET /:lang/employer/events/:eventId/edit": at(aboutDraft(paths.editEvent), ownersOnly("page")),
  "POST /:lang/employer/events/:eventId/edit": at(aboutDraft(paths.editEvent), ownersOnly("asks")),
  "GET /:lang/employer/events/:eventId/submission": at(aboutDraft(paths.submitEvent), ownersOnly("moves")),
  "POST /:lang/employer/events/:eventId/submission": at(aboutDraft(paths.submitEvent), ownersOnly("moves")),
  "GET /:lang/employer/events/:eventId/cancellation": at(aboutDraft(paths.cancelEvent), ownersOnly("moves")),
  "POST /:lang/employer/events/:eventId/cancellation": at(aboutDraft(paths.cancelEvent), ownersOnly("moves")),
  "GET /:lang/employer/events/:eventId/deletion": at(aboutDraft(paths.deleteEvent), ownersOnly("moves")),
  "POST /:lang/employer/events/:eventId/deletion": at(aboutDraft(paths.deleteEvent), ownersOnly("moves")),
  "GET /:lang/employer/events/:eventId/exhibiting": at(aboutFair(paths.exhibitAt), employers("moves")),
  "POST /:lang/employer/events/:eventId/exhibiting": at(aboutFair(paths.exhibitAt), employers("moves")),
  "GET /:lang/employer/events/:eventId/paper": at(aboutEvening(paths.eventPaper), ownersOnly("moves")),
  "GET /:lang/employer/events/:eventId/registration": at(aboutEvening(paths.memberRegistration), employers("page")),
  "POST /:lang/employer/events/:eventId/registration": at(aboutEvening(paths.memberRegistration), employers("asks")),
  "GET /:lang/employer/events/:eventId/registrations": at(aboutEvening(paths.registrations), ownersOnly("page")),
  "GET /:lang/employer/events/:eventId/registrations/list": at(aboutEvening(paths.doorList), ownersOnly("moves")),
  "POST /:lang/employer/events/:eventId/registrations/list": at(aboutEvening(paths.doorList), ownersOnly("missing")),
  "GET /:lang/employer/events/:eventId/registrations/:registrationId/removal": at(
    (has) => paths.removeRegistration("de", has.evening.id, has.guest.id),
    ownersOnly("page"),
  ),
  "POST /:lang/employer/events/:eventId/registrations/:registrationId/removal": at(
    (has) => paths.removeRegistration("de", has.evening.id, "x"),
    ownersOnly("missing"),
  ),

  "GET /:lang/office/events": at(() => paths.officeEvents("de"), officeOnly("page")),
  "GET /:lang/office/events/new": at(() => paths.officeNewEvent("de"), officeOnly("page")),
  "POST /:lang/office/events/new": at(() => paths.officeNewEvent("de"), officeOnly("asks")),
  "GET /:lang/office/events/:eventId": at(aboutFair(paths.officeEvent), officeOnly("page")),
  "GET /:lang/office/events/:eventId/edit": at(aboutFair(paths.officeEditEvent), officeOnly("page")),
  "POST /:lang/office/events/:eventId/edit": at(aboutFair(paths.officeEditEvent), officeOnly("asks")),
  "GET /:lang/office/events/:eventId/publication": at(aboutFair(paths.officePublishEvent), officeOnly("moves")),
  "POST /:lang/office/events/:eventId/publication": at(aboutFair(paths.officePublishEvent), officeOnly("missing")),
  "GET /:lang/office/events/:eventId/remark": at(aboutFair(paths.officeSendBackEvent), officeOnly("moves")),
  "POST /:lang/office/events/:eventId/remark": at(aboutFair(paths.officeSendBackEvent), officeOnly("moves")),
  "GET /:lang/office/events/:eventId/cancellation": at(aboutFair(paths.officeCancelEvent), officeOnly("page")),
  "POST /:lang/office/events/:eventId/cancellation": at(aboutFair(paths.officeCancelEvent), officeOnly("asks")),
  "GET /:lang/office/events/:eventId/deletion": at(aboutFair(paths.officeDeleteEvent), officeOnly("moves")),
  "POST /:lang/office/events/:eventId/deletion": at(aboutFair(paths.officeDeleteEvent), officeOnly("missing")),
  "GET /:lang/office/events/:eventId/paper": at(aboutFair(paths.officeEventPaper), officeOnly("page")),
  "GET /:lang/office/events/:eventId/registrations": at(aboutFair(paths.officeRegistrations), officeOnly("page")),
  "GET /:lang/office/events/:eventId/registrations/list": at(aboutFair(paths.officeDoorList), officeOnly("moves")),
  "POST /:lang/office/events/:eventId/registrations/list": at(aboutFair(paths.officeDoorList), officeOnly("missing")),
  "GET /:lang/office/events/:eventId/registrations/:registrationId/removal": at(
    (has) => paths.officeRemoveRegistration("de", has.fair.id, has.visitorOfFair.id),
    officeOnly("page"),
  ),
  "POST /:lang/office/events/:eventId/registrations/:registrationId/removal": at(
    (has) => paths.officeRemoveRegistration("de", has.fair.id, "x"),
    officeOnly("missing"),
  ),

  "GET /:lang/office/calendars": at(() => paths.officeCalendars("de"), officeOnly("page")),
  "POST /:lang/office/calendars": at(() => paths.officeCalendars("de"), officeOnly("asks")),
  "GET /:lang/office/calendars/:calendarId": at(() => paths.officeCalendar("de", "x"), officeOnly("missing")),
  "POST /:lang/office/calendars/:calendarId": at(() => paths.officeCalendar("de", "x"), officeOnly("missing")),
  "GET /:lang/office/calendars/:calendarId/removal": at(() => paths.removeCalendar("de", "x"), officeOnly("missing")),
  "POST /:lang/office/calendars/:calendarId/removal": at(() => paths.removeCalendar("de", "x"), officeOnly("moves")),
};
