import { paths } from "#app/paths.ts";
import { at, companyOf, employers, type Expectation, officeOnly } from "../route-outcomes.ts";

/** What a company says of itself, and who reads it first. */
export const profileExpectations: Record<string, Expectation> = {
  "GET /:lang/employer/company": at(() => paths.companyProfile("de"), employers("page")),
  "POST /:lang/employer/company": at(() => paths.companyProfile("de"), employers("asks")),
  "GET /:lang/office/companies/:companyId/profile": at(companyOf(paths.officeProfile), officeOnly("page")),
  "POST /:lang/office/companies/:companyId/profile": at(companyOf(paths.officeProfile), officeOnly("asks")),
};
