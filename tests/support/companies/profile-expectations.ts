import { paths } from "#app/paths.ts";
import { at, companyOf, employers, everybody, type Expectation, officeOnly } from "../expectations/route-outcomes.ts";

const aboutPicture = (deed: string, path: typeof paths.moveCompanyPicture): Record<string, Expectation> => ({
  [`GET /:lang/employer/company/pictures/:pictureId/${deed}`]: at(() => path("de", "x"), employers("moves")),
  [`POST /:lang/employer/company/pictures/:pictureId/${deed}`]: at(() => path("de", "x"), employers("missing")),
});

/** What a company says of itself, and who reads it first. */
export const profileExpectations: Record<string, Expectation> = {
  "GET /:lang/employer/company": at(() => paths.companyProfile("de"), employers("page")),
  "POST /:lang/employer/company": at(() => paths.companyProfile("de"), employers("asks")),
  "GET /:lang/employer/company/pictures": at(() => paths.companyPictures("de"), employers("page")),
  "POST /:lang/employer/company/pictures": at(() => paths.companyPictures("de"), employers("asks")),
  "GET /:lang/employer/company/pictures/:pictureId": at(
    () => paths.companyPicturePreview("de", "x"),
    employers("missing"),
  ),
  ...aboutPicture("removal", paths.removeCompanyPicture),
  ...aboutPicture("place", paths.moveCompanyPicture),
  "GET /:lang/employer/company/pictures/:pictureId/words": at(
    () => paths.rewordCompanyPicture("de", "x"),
    employers("missing"),
  ),
  "POST /:lang/employer/company/pictures/:pictureId/words": at(
    () => paths.rewordCompanyPicture("de", "x"),
    employers("missing"),
  ),
  "GET /:lang/office/companies/:companyId/pictures/:pictureId": at(
    (has) => paths.officePicture("de", has.companyA.id, "x"),
    officeOnly("missing"),
  ),
  "GET /pictures/:file": at(() => paths.picture("x", "webp"), everybody("missing")),
  "GET /:lang/employer/company/sites": at(() => paths.companySites("de"), employers("page")),
  "POST /:lang/employer/company/sites": at(() => paths.companySites("de"), employers("asks")),
  "GET /:lang/employer/company/sites/:siteId/removal": at(() => paths.removeCompanySite("de", "x"), employers("moves")),
  "POST /:lang/employer/company/sites/:siteId/removal": at(
    () => paths.removeCompanySite("de", "x"),
    employers("missing"),
  ),
  "GET /:lang/employer/company/handing-on": at(() => paths.handingOn("de"), employers("page")),
  "POST /:lang/employer/company/handing-on": at(() => paths.handingOn("de"), employers("asks")),
  "GET /:lang/companies/:slug/map.svg": at((has) => paths.companyMap("de", has.companyA.slug), everybody("page")),
  "GET /:lang/office/companies/:companyId/profile": at(companyOf(paths.officeProfile), officeOnly("page")),
  "POST /:lang/office/companies/:companyId/profile": at(companyOf(paths.officeProfile), officeOnly("asks")),
};
