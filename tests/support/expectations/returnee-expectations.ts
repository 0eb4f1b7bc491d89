import { paths } from "#app/paths.ts";
import { at, employers, everybody, type Expectation, officeOnly } from "./route-outcomes.ts";

/** Nobody has entered any. */
const unknown = "00000000-0000-7000-8000-000000000000";

export const returneeExpectations: Record<string, Expectation> = {
  "GET /:lang/returnees/profile": at(() => paths.newProfile("de"), everybody("page")),
  "POST /:lang/returnees/profile": at(() => paths.newProfile("de"), everybody("asks")),
  "GET /:lang/returnees/profile/sent": at(() => paths.profileSent("de"), everybody("page")),
  "GET /:lang/mine/profile/:token": at((has) => paths.myProfile("de", has.profileToken), everybody("page")),
  "POST /:lang/mine/profile/:token": at((has) => paths.myProfile("de", has.profileToken), everybody("asks")),
  "GET /:lang/mine/profile/:token/confirmation": at(
    (has) => paths.confirmProfile("de", has.profileToken),
    everybody("moves"),
  ),
  "POST /:lang/mine/profile/:token/confirmation": at(
    (has) => paths.confirmProfile("de", has.profileToken),
    everybody("moves"),
  ),
  "GET /:lang/mine/profile/:token/extension": at(
    (has) => paths.extendMyProfile("de", has.profileToken),
    everybody("moves"),
  ),
  "POST /:lang/mine/profile/:token/extension": at(
    (has) => paths.extendMyProfile("de", has.profileToken),
    everybody("moves"),
  ),
  "GET /:lang/mine/profile/:token/end": at((has) => paths.endMyProfile("de", has.profileToken), everybody("page")),
  "POST /:lang/mine/profile/:token/end": at((has) => paths.endMyProfile("de", has.profileToken), everybody("moves")),
  "GET /:lang/mine/profile/:token/interests/:interestId": at(
    (has) => paths.myInterest("de", has.profileToken, unknown),
    everybody("moves"),
  ),
  "POST /:lang/mine/profile/:token/interests/:interestId": at(
    (has) => paths.myInterest("de", has.profileToken, unknown),
    everybody("moves"),
  ),
  "GET /:lang/employer/returnees": at(() => paths.employerReturnees("de"), employers("page")),
  "GET /:lang/employer/returnees/:groupId/interest": at(
    (has) => paths.showInterest("de", has.groupId),
    employers("page"),
  ),
  "POST /:lang/employer/returnees/:groupId/interest": at(
    (has) => paths.showInterest("de", has.groupId),
    employers("asks"),
  ),
  "GET /:lang/office/home-facts": at(() => paths.officeHomeFacts("de"), officeOnly("page")),
  "GET /:lang/office/home-facts/new/:kind": at(() => paths.newHomeFact("de", "pay"), officeOnly("page")),
  "POST /:lang/office/home-facts/new/:kind": at(() => paths.newHomeFact("de", "pay"), officeOnly("asks")),
  "GET /:lang/office/home-facts/:entryId": at(() => paths.officeHomeFact("de", unknown), officeOnly("missing")),
  "POST /:lang/office/home-facts/:entryId": at(() => paths.officeHomeFact("de", unknown), officeOnly("missing")),
  "GET /:lang/office/home-facts/:entryId/removal": at(() => paths.removeHomeFact("de", unknown), officeOnly("missing")),
  "POST /:lang/office/home-facts/:entryId/removal": at(
    () => paths.removeHomeFact("de", unknown),
    officeOnly("missing"),
  ),
};
