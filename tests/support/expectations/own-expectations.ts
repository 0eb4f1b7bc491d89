import { paths } from "#app/paths.ts";
import { type Addressed, at, everybody, type Expectation } from "./route-outcomes.ts";

const own = (path: (lang: "de", pass: string) => string) => (has: Addressed) => path("de", has.ownPass);
const opened = (has: Addressed) => paths.openFromOverview("de", has.ownPass, has.application.id);
const again = (has: Addressed) => paths.applyAgain("de", has.ownPass, has.listing.id, has.application.id);

/** What a pass opens to whoever has it. What erases uses one that is over. */
export const ownExpectations: Record<string, Expectation> = {
  "GET /:lang/mine/data": at(() => paths.askOwnData("de"), everybody("page")),
  "POST /:lang/mine/data": at(() => paths.askOwnData("de"), everybody("asks")),
  "GET /:lang/mine/data/:token": at(own(paths.ownData), everybody("page")),
  "GET /:lang/mine/data/:token/file": at(own(paths.ownDataFile), everybody("moves")),
  "POST /:lang/mine/data/:token/file": at(own(paths.ownDataFile), everybody("page")),
  "GET /:lang/mine/data/:token/erasure": at(own(paths.eraseOwnData), everybody("page")),
  "POST /:lang/mine/data/:token/erasure": at(() => paths.eraseOwnData("de", "over"), everybody("moves")),
  "GET /:lang/mine/overview/:token": at(own(paths.overview), everybody("page")),
  "GET /:lang/mine/overview/:token/applications/:applicationId": at(opened, everybody("moves")),
  "POST /:lang/mine/overview/:token/applications/:applicationId": at(opened, everybody("moves")),
  "GET /:lang/mine/overview/:token/again/:listingId/:applicationId": at(again, everybody("page")),
  "POST /:lang/mine/overview/:token/again/:listingId/:applicationId": at(again, everybody("moves")),
  "GET /:lang/europass/:listingId": at((has) => paths.applyByEuropass("de", has.listing.id), everybody("page")),
  "POST /:lang/europass/:listingId": at((has) => paths.applyByEuropass("de", has.listing.id), everybody("moves")),
};
