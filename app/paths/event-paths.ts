import type { Lang } from "#db/codes.ts";
import { withQuery } from "./with-query.ts";

/** The calendar and who comes: for everybody, for companies and for the office. */
export const eventPaths = {
  events: (lang: Lang, query: URLSearchParams | string = "") => withQuery(`/${lang}/events`, query),
  /** Of all events, or of a choice: for programs that ask again and again. */
  eventCalendar: (lang: Lang, query: URLSearchParams | string = "") => withQuery(`/${lang}/events.ics`, query),
  /** The same for feed readers. */
  eventFeed: (lang: Lang, query: URLSearchParams | string = "") => withQuery(`/${lang}/events.atom`, query),
  event: (lang: Lang, slugAndId: string) => `/${lang}/events/${slugAndId}`,
  eventFile: (lang: Lang, slugAndId: string) => `/${lang}/events/${slugAndId}/calendar.ics`,

  registration: (lang: Lang, slugAndId: string) => `/${lang}/events/${slugAndId}/registration`,
  registrationSent: (lang: Lang, slugAndId: string, query = "") =>
    withQuery(`/${lang}/events/${slugAndId}/registration/sent`, query),
  myRegistration: (lang: Lang, token: string) => `/${lang}/mine/registrations/${token}`,
  endMyRegistration: (lang: Lang, token: string) => `/${lang}/mine/registrations/${token}/cancellation`,

  employerEvents: (lang: Lang) => `/${lang}/employer/events`,
  newEvent: (lang: Lang) => `/${lang}/employer/events/new`,
  employerEvent: (lang: Lang, id: string) => `/${lang}/employer/events/${id}`,
  editEvent: (lang: Lang, id: string) => `/${lang}/employer/events/${id}/edit`,
  submitEvent: (lang: Lang, id: string) => `/${lang}/employer/events/${id}/submission`,
  cancelEvent: (lang: Lang, id: string) => `/${lang}/employer/events/${id}/cancellation`,
  deleteEvent: (lang: Lang, id: string) => `/${lang}/employer/events/${id}/deletion`,
  exhibitAt: (lang: Lang, id: string) => `/${lang}/employer/events/${id}/exhibiting`,
  eventPaper: (lang: Lang, id: string) => `/${lang}/employer/events/${id}/paper`,
  memberRegistration: (lang: Lang, id: string) => `/${lang}/employer/events/${id}/registration`,
  registrations: (lang: Lang, id: string) => `/${lang}/employer/events/${id}/registrations`,
  doorList: (lang: Lang, id: string) => `/${lang}/employer/events/${id}/registrations/list`,
  removeRegistration: (lang: Lang, id: string, registrationId: string) =>
    `/${lang}/employer/events/${id}/registrations/${registrationId}/removal`,

  officeCalendars: (lang: Lang, query = "") => withQuery(`/${lang}/office/calendars`, query),
  officeCalendar: (lang: Lang, id: string, query = "") => withQuery(`/${lang}/office/calendars/${id}`, query),
  removeCalendar: (lang: Lang, id: string) => `/${lang}/office/calendars/${id}/removal`,

  officeEvents: (lang: Lang) => `/${lang}/office/events`,
  officeNewEvent: (lang: Lang) => `/${lang}/office/events/new`,
  officeEvent: (lang: Lang, id: string) => `/${lang}/office/events/${id}`,
  officeEditEvent: (lang: Lang, id: string) => `/${lang}/office/events/${id}/edit`,
  officePublishEvent: (lang: Lang, id: string) => `/${lang}/office/events/${id}/publication`,
  officeSendBackEvent: (lang: Lang, id: string) => `/${lang}/office/events/${id}/remark`,
  officeCancelEvent: (lang: Lang, id: string) => `/${lang}/office/events/${id}/cancellation`,
  officeDeleteEvent: (lang: Lang, id: string) => `/${lang}/office/events/${id}/deletion`,
  officeEventPaper: (lang: Lang, id: string) => `/${lang}/office/events/${id}/paper`,
  officeRegistrations: (lang: Lang, id: string) => `/${lang}/office/events/${id}/registrations`,
  officeDoorList: (lang: Lang, id: string) => `/${lang}/office/events/${id}/registrations/list`,
  officeRemoveRegistration: (lang: Lang, id: string, registrationId: string) =>
    `/${lang}/office/events/${id}/registrations/${registrationId}/removal`,
};
