import { paths } from "#app/paths.ts";
import { at, companyOf, employers, everybody, type Expectation, officeOnly } from "../route-outcomes.ts";

/** What a company says of itself, and who reads it first. */
export const profileExpectations: Record<string, Expectation> = {
  "GET /:lang/employer/company": at(() => paths.companyProfile("de"), employers("page")),
  "POST /:lang/employer/company": at(() => paths.companyProfile("de"), employers("asks")),
  "GET /:lang/employer/company/sites": at(() => paths.companySites("de"), employers("page")),
  "POST /:lang/employer/company/sites": at(() => paths.companySites("de"), employers("asks")),
  "GET /:lang/employer/company/sites/:siteId/removal": at(() => paths.removeCompanySite("de", "x"), employers("moves")),
  "POST /:lang/employer/company/sites/:siteId/removal": at(
    () => paths.removeCompanySite("de", "x"),
    employers("missing"),
  ),
  "GET /:lang/companies/:slug/map.svg": at((has) => paths.companyMap("de", has.companyA.slug), everybody("page")),
  "GET /:lang/office/companies/:companyId/profile": at(companyOf(paths.officeProfile), officeOnly("page")),
  "POST /:lang/office/companies/:companyId/profile": at(companyOf(paths.officeProfile), officeOnly("asks")),
};
