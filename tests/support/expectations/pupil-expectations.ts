import { paths } from "#app/paths.ts";
import { type Addressed, at, employers, everybody, type Expectation, ownersOnly, step } from "./route-outcomes.ts";

const mine = (path: typeof paths.myTaster) => (has: Addressed) => path("de", has.taster.token);
const ofNobody = (path: typeof paths.myTaster) => () => path("de", "nobody");
const asked = (has: Addressed) => paths.answerTaster("de", has.pupil.companyToken);
const dates = (has: Addressed) => paths.employerTasters("de", has.listing.id);
const date = (has: Addressed) => paths.withdrawTasterDate("de", has.listing.id, "no-date");

/** What is there for pupils is open to everybody. Company A's ad is a job: nobody comes to look at it, though somebody may. */
export const pupilExpectations: Record<string, Expectation> = {
  "GET /:lang/explore": at(() => paths.explore("de"), everybody("page")),
  "GET /:lang/certificates": at(() => paths.certificates("de"), everybody("page")),

  "GET /:lang/apply/:listingId/:draft/age": at(step("age"), everybody("moves")),
  "POST /:lang/apply/:listingId/:draft/age": at(step("age"), everybody("moves")),
  "GET /:lang/parents/stop/:token": at(ofNobody(paths.parentStop), everybody("missing")),
  "POST /:lang/parents/stop/:token": at(ofNobody(paths.parentStop), everybody("moves")),
  "GET /:lang/parents/alerts/:token": at(ofNobody(paths.parentAlert), everybody("missing")),
  "POST /:lang/parents/alerts/:token": at(ofNobody(paths.parentAlert), everybody("moves")),

  "GET /:lang/tasters/:listingId": at((has) => paths.taster("de", has.listing.id), everybody("missing")),
  "POST /:lang/tasters/:listingId": at((has) => paths.taster("de", has.listing.id), everybody("missing")),
  "GET /:lang/tasters/:listingId/sent": at((has) => paths.tasterSent("de", has.listing.id), everybody("missing")),
  "GET /:lang/mine/tasters/:token": at(mine(paths.myTaster), everybody("page")),
  "POST /:lang/mine/tasters/:token": at(mine(paths.myTaster), everybody("moves")),
  "GET /:lang/mine/tasters/:token/cancellation": at(mine(paths.endMyTaster), everybody("page")),
  "POST /:lang/mine/tasters/:token/cancellation": at(ofNobody(paths.endMyTaster), everybody("moves")),
  "GET /:lang/mine/tasters/:token/agreement": at(mine(paths.tasterAgreement), everybody("page")),
  "GET /:lang/mine/tasters/:token/calendar": at(mine(paths.myTasterCalendar), everybody("page")),
  "GET /:lang/answer/tasters/:token/calendar": at(
    (has) => paths.askedTasterCalendar("de", has.taster.companyToken),
    everybody("page"),
  ),
  "GET /:lang/answer/tasters/:token": at(asked, everybody("page")),
  "POST /:lang/answer/tasters/:token": at(asked, everybody("asks")),
  "GET /:lang/employer/listings/:id/tasters": at(dates, ownersOnly("page")),
  "POST /:lang/employer/listings/:id/tasters": at(dates, ownersOnly("missing")),
  "GET /:lang/employer/listings/:id/tasters/:dateId/removal": at(date, employers("moves")),
  "POST /:lang/employer/listings/:id/tasters/:dateId/removal": at(date, ownersOnly("moves")),
};
