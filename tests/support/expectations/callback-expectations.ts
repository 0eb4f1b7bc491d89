import { paths } from "#app/paths.ts";
import { type Addressed, at, employers, everybody, type Expectation, ownersOnly } from "./route-outcomes.ts";

const ad = (has: Addressed) => paths.callback("de", has.listing.id);
const mine = (path: typeof paths.myCallback) => (has: Addressed) => path("de", has.callback.token);
const asked = (has: Addressed) => paths.answerCallback("de", has.callback.companyToken);
const list = () => paths.employerCallbacks("de");
const one = (has: Addressed) => paths.employerCallback("de", has.callback.id);

/** Asking is open to everybody, and so is what a link opens; the rest is the company's. */
export const callbackExpectations: Record<string, Expectation> = {
  "GET /:lang/callbacks/:listingId": at(ad, everybody("page")),
  "POST /:lang/callbacks/:listingId": at(ad, everybody("asks")),
  "GET /:lang/mine/callbacks/:token": at(mine(paths.myCallback), everybody("page")),
  "GET /:lang/mine/callbacks/:token/withdrawal": at(mine(paths.withdrawMyCallback), everybody("page")),
  "POST /:lang/mine/callbacks/:token/withdrawal": at(
    () => paths.withdrawMyCallback("de", "nobody"),
    everybody("moves"),
  ),
  "GET /:lang/mine/callbacks/:token/calendar": at(mine(paths.myCallbackCalendar), everybody("page")),
  "GET /:lang/answer/callbacks/:token/calendar": at(
    (has) => paths.askedCallbackCalendar("de", has.callback.companyToken),
    everybody("page"),
  ),
  "GET /:lang/answer/callbacks/:token": at(asked, everybody("page")),
  "POST /:lang/answer/callbacks/:token": at(asked, everybody("asks")),
  "GET /:lang/employer/callbacks": at(list, employers("page")),
  "POST /:lang/employer/callbacks": at(list, employers("moves")),
  "GET /:lang/employer/callbacks/:callbackId": at(one, ownersOnly("page")),
  "POST /:lang/employer/callbacks/:callbackId": at(one, ownersOnly("asks")),
  "GET /:lang/employer/callbacks/:callbackId/calendar": at(
    (has) => paths.employerCallbackCalendar("de", has.callback.id),
    ownersOnly("page"),
  ),
};
