import { paths } from "#app/paths.ts";
import { at, everybody, type Expectation } from "./route-outcomes.ts";

/** Alerts: how one signs up, and what the links of their mails open. This one is not confirmed and has sent nothing. */
export const alertExpectations: Record<string, Expectation> = {
  "GET /:lang/mine/alerts/:token": at((has) => paths.myAlert("de", has.alertToken), everybody("moves")),
  "POST /:lang/mine/alerts/:token": at((has) => paths.myAlert("de", has.alertToken), everybody("moves")),
  "GET /:lang/mine/alerts/:token/confirmation": at(
    (has) => paths.confirmAlert("de", has.alertToken),
    everybody("page"),
  ),
  "POST /:lang/mine/alerts/:token/confirmation": at(
    (has) => paths.confirmAlert("de", has.alertToken),
    everybody("moves"),
  ),
  "GET /:lang/mine/alerts/:token/unsubscribe": at((has) => paths.unsubscribe("de", has.alertToken), everybody("page")),
  "POST /:lang/mine/alerts/:token/unsubscribe": at(
    (has) => paths.unsubscribe("de", has.alertToken),
    everybody("moves"),
  ),

  "GET /:lang/mine/alerts/:token/pause": at((has) => paths.pauseAlert("de", has.alertToken), everybody("moves")),
  "POST /:lang/mine/alerts/:token/pause": at((has) => paths.pauseAlert("de", has.alertToken), everybody("moves")),
  "GET /:lang/mine/alerts/:token/wanted": at((has) => paths.alertWanted("de", has.alertToken), everybody("moves")),
  "POST /:lang/mine/alerts/:token/wanted": at((has) => paths.alertWanted("de", has.alertToken), everybody("moves")),
  "GET /:lang/mine/alerts/:token/listings/:listingId": at(
    (has) => paths.alertFeedback("de", has.alertToken, has.listing.id),
    everybody("missing"),
  ),
  "POST /:lang/mine/alerts/:token/listings/:listingId": at(
    (has) => paths.alertFeedback("de", has.alertToken, has.listing.id),
    everybody("missing"),
  ),

  "GET /:lang/alerts/new": at(() => paths.newAlert("de"), everybody("page")),
  "POST /:lang/alerts/new": at(() => paths.newAlert("de"), everybody("asks")),
  "GET /:lang/alerts/sent": at(() => paths.alertSent("de"), everybody("page")),
};
