import { paths } from "#app/paths.ts";
import { type Addressed, at, type Expectation, officeOnly } from "../expectations/route-outcomes.ts";

const aboutReviewer = (path: typeof paths.officerRole) => (has: Addressed) => path("de", has.reviewer.id);

const aboutNote = (path: typeof paths.companyLogNote) => (has: Addressed) => path("de", has.companyA.id, has.logNote);

export const officerExpectations: Record<string, Expectation> = {
  "GET /:lang/office/people": at(() => paths.officers("de"), officeOnly("page")),
  "GET /:lang/office/people/invitations": at(() => paths.inviteOfficer("de"), officeOnly("page")),
  "POST /:lang/office/people/invitations": at(() => paths.inviteOfficer("de"), officeOnly("asks")),
  "GET /:lang/office/people/mails": at(() => paths.officeMailChoice("de"), officeOnly("page")),
  "POST /:lang/office/people/mails": at(() => paths.officeMailChoice("de"), officeOnly("asks")),
  "GET /:lang/office/people/:accountId/invitation": at(aboutReviewer(paths.resendOfficerInvitation), {
    visitor: "missing",
    owner: "missing",
    other: "missing",
    office: "missing",
  }),
  "POST /:lang/office/people/:accountId/invitation": at(
    aboutReviewer(paths.resendOfficerInvitation),
    officeOnly("moves"),
  ),
  "GET /:lang/office/people/:accountId/role": at(aboutReviewer(paths.officerRole), officeOnly("page")),
  "POST /:lang/office/people/:accountId/role": at(aboutReviewer(paths.officerRole), officeOnly("asks")),
  "GET /:lang/office/people/:accountId/removal": at(aboutReviewer(paths.removeOfficer), officeOnly("page")),
  "POST /:lang/office/people/:accountId/removal": at(aboutReviewer(paths.removeOfficer), officeOnly("moves")),
  "GET /:lang/office/companies/:companyId/log": at(
    (has) => paths.companyLog("de", has.companyA.id),
    officeOnly("page"),
  ),
  "POST /:lang/office/companies/:companyId/log": at(
    (has) => paths.companyLog("de", has.companyA.id),
    officeOnly("asks"),
  ),
  "GET /:lang/office/companies/:companyId/log/:noteId": at(aboutNote(paths.companyLogNote), officeOnly("page")),
  "POST /:lang/office/companies/:companyId/log/:noteId": at(aboutNote(paths.companyLogNote), officeOnly("asks")),
  "GET /:lang/office/companies/:companyId/log/:noteId/removal": at(aboutNote(paths.removeLogNote), officeOnly("moves")),
  "POST /:lang/office/companies/:companyId/log/:noteId/removal": at(
    aboutNote(paths.removeLogNote),
    officeOnly("moves"),
  ),
};
