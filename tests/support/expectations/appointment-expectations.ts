import { paths } from "#app/paths.ts";
import { at, everybody, type Expectation, mineOf, ownersOnly } from "./route-outcomes.ts";

/** The agreed appointment of company A's application; whoever holds the link is the seeker. */
export const appointmentExpectations: Record<string, Expectation> = {
  "GET /:lang/mine/applications/:token/appointment": at(mineOf(paths.myAppointment), everybody("page")),
  "POST /:lang/mine/applications/:token/appointment": at(mineOf(paths.myAppointment), everybody("asks")),
  "GET /:lang/mine/applications/:token/appointment/refusal": at(mineOf(paths.refuseTimes), everybody("page")),
  "POST /:lang/mine/applications/:token/appointment/refusal": at(mineOf(paths.refuseTimes), everybody("asks")),
  "GET /:lang/mine/applications/:token/appointment/cancellation": at(
    mineOf(paths.cancelMyAppointment),
    everybody("page"),
  ),
  "POST /:lang/mine/applications/:token/appointment/cancellation": at(
    mineOf(paths.cancelMyAppointment),
    everybody("asks"),
  ),
  "GET /:lang/mine/applications/:token/appointment/calendar": at(mineOf(paths.myCalendarFile), everybody("page")),
  "GET /:lang/employer/applications/:applicationId/appointment": at(
    (has) => paths.applicationAppointment("de", has.application.id),
    ownersOnly("page"),
  ),
  "POST /:lang/employer/applications/:applicationId/appointment": at(
    (has) => paths.applicationAppointment("de", has.application.id),
    ownersOnly("asks"),
  ),
  "GET /:lang/employer/applications/:applicationId/appointment/cancellation": at(
    (has) => paths.cancelAppointment("de", has.application.id),
    ownersOnly("page"),
  ),
  "POST /:lang/employer/applications/:applicationId/appointment/cancellation": at(
    (has) => paths.cancelAppointment("de", has.application.id),
    ownersOnly("asks"),
  ),
  "GET /:lang/employer/applications/:applicationId/appointment/calendar": at(
    (has) => paths.calendarFile("de", has.application.id),
    ownersOnly("page"),
  ),
};
