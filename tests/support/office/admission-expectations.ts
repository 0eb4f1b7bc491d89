import { paths } from "#app/paths.ts";
import { at, everybody, type Expectation, officeOnly } from "../expectations/route-outcomes.ts";

/** There is no request of this name; what the office does with one is told in tests/integration/admissions. */
const nobodys = "x";

export const admissionExpectations: Record<string, Expectation> = {
  "GET /:lang/membership": at(() => paths.membership("de"), everybody("page")),
  "POST /:lang/membership": at(() => paths.membership("de"), everybody("asks")),
  "GET /:lang/membership/sent": at(() => paths.membershipSent("de"), everybody("page")),
  "GET /:lang/mine/membership/:token": at(() => paths.confirmMembership("de", nobodys), everybody("missing")),
  "POST /:lang/mine/membership/:token": at(() => paths.confirmMembership("de", nobodys), everybody("moves")),
  "GET /:lang/office/companies/import": at(() => paths.importCompanies("de"), officeOnly("page")),
  "POST /:lang/office/companies/import": at(() => paths.importCompanies("de"), officeOnly("asks")),
  "GET /:lang/office/companies/import/template": at(() => paths.importTemplate("de"), officeOnly("page")),
  "GET /:lang/office/admissions": at(() => paths.officeAdmissions("de"), officeOnly("page")),
  "GET /:lang/office/admissions/:admissionId": at(() => paths.officeAdmission("de", nobodys), officeOnly("missing")),
  "GET /:lang/office/admissions/:admissionId/approval": at(
    () => paths.approveAdmission("de", nobodys),
    officeOnly("missing"),
  ),
  "POST /:lang/office/admissions/:admissionId/approval": at(
    () => paths.approveAdmission("de", nobodys),
    officeOnly("moves"),
  ),
  "GET /:lang/office/admissions/:admissionId/refusal": at(
    () => paths.declineAdmission("de", nobodys),
    officeOnly("missing"),
  ),
  "POST /:lang/office/admissions/:admissionId/refusal": at(
    () => paths.declineAdmission("de", nobodys),
    officeOnly("asks"),
  ),
  "GET /:lang/office/admissions/:admissionId/question": at(
    () => paths.askAdmission("de", nobodys),
    officeOnly("missing"),
  ),
  "POST /:lang/office/admissions/:admissionId/question": at(
    () => paths.askAdmission("de", nobodys),
    officeOnly("asks"),
  ),
};
