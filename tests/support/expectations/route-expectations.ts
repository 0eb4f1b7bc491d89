import { paths } from "#app/paths.ts";
import { accountExpectations } from "../accounts/account-expectations.ts";
import { profileExpectations } from "../companies/profile-expectations.ts";
import { bringInExpectations } from "../listings/bring-in-expectations.ts";
import { changeExpectations } from "../listings/change-expectations.ts";
import { lifeExpectations } from "../listings/life-expectations.ts";
import { workingCopyExpectations } from "../listings/working-copy-expectations.ts";
import { admissionExpectations } from "../office/admission-expectations.ts";
import { findingExpectations } from "../office/finding-expectations.ts";
import { officerExpectations } from "../office/officer-expectations.ts";
import { payExpectations } from "../office/pay-expectations.ts";
import { phraseExpectations } from "../office/phrase-expectations.ts";
import { protectionExpectations } from "../office/protection-expectations.ts";
import { textExpectations } from "../office/text-expectations.ts";
import { alertExpectations } from "./alert-expectations.ts";
import { answerExpectations } from "./answer-expectations.ts";
import { appointmentExpectations } from "./appointment-expectations.ts";
import { borderExpectations } from "./border-expectations.ts";
import { callbackExpectations } from "./callback-expectations.ts";
import { contactExpectations } from "./contact-expectations.ts";
import { demandExpectations } from "./demand-expectations.ts";
import { eventExpectations } from "./event-expectations.ts";
import { exportExpectations } from "./export-expectations.ts";
import { interchangeExpectations } from "./interchange-expectations.ts";
import { letterExpectations } from "./letter-expectations.ts";
import { listingExpectations } from "./listing-expectations.ts";
import { ownExpectations } from "./own-expectations.ts";
import { programExpectations } from "./program-expectations.ts";
import { pupilExpectations } from "./pupil-expectations.ts";
import { returneeExpectations } from "./returnee-expectations.ts";
import {
  aboutColleague,
  aboutTerm,
  at,
  companyOf,
  employers,
  everybody,
  type Expectation,
  mineOf,
  occupationOf,
  officeOnly,
  ownersOnly,
  slugOf,
  step,
} from "./route-outcomes.ts";
import { rulingExpectations } from "./ruling-expectations.ts";
import { schoolHolidayExpectations } from "./school-holiday-expectations.ts";
import { teamExpectations } from "./team-expectations.ts";
import { threadExpectations } from "./thread-expectations.ts";
import { toldExpectations } from "./told-expectations.ts";

/** Everything is company A's (the owner). Whoever adds a route says here who may do what with it. */
export const expectations: Record<string, Expectation> = {
  ...appointmentExpectations,
  ...borderExpectations,
  ...eventExpectations,
  ...returneeExpectations,
  ...ownExpectations,
  ...programExpectations,
  ...pupilExpectations,
  ...callbackExpectations,
  ...rulingExpectations,
  ...contactExpectations,
  ...schoolHolidayExpectations,
  ...toldExpectations,
  ...admissionExpectations,
  ...findingExpectations,
  ...officerExpectations,
  ...textExpectations,
  "GET /": at(() => "/", everybody("moves")),
  "GET /:lang": at(() => paths.home("de"), everybody("page")),
  "GET /:lang/jobs": at(() => paths.results("de"), everybody("page")),
  "GET /:lang/suggest": at(() => paths.suggest("de", "what"), everybody("page")),
  "GET /:lang/jobs/:slug": at((has) => paths.listing("de", slugOf(has)), everybody("moves")),
  "GET /:lang/filters": at(() => paths.moreFilters("de"), everybody("page")),
  "GET /:lang/map": at(() => paths.map("de"), everybody("page")),
  "GET /:lang/map.svg": at(() => paths.mapImage("de"), everybody("page")),
  "GET /:lang/occupations": at(() => paths.occupations("de"), everybody("page")),
  "GET /:lang/occupations/:occupation": at(
    (has) => paths.occupation("de", has.listing.occupation_id),
    everybody("page"),
  ),
  "GET /:lang/fields/:field/:district": at(() => paths.fieldIn("de", "metal", "goerlitz"), everybody("page")),
  "GET /:lang/districts/:district": at(() => paths.district("de", "goerlitz"), everybody("page")),
  "GET /:lang/companies": at(() => paths.companies("de"), everybody("page")),
  "GET /:lang/companies/:slug": at((has) => paths.company("de", has.companyA.slug), everybody("page")),

  "GET /:lang/apply/:listingId": at((has) => paths.apply("de", has.listing.id), everybody("page")),
  "POST /:lang/apply/:listingId": at((has) => paths.apply("de", has.listing.id), everybody("moves")),
  "GET /:lang/apply/:listingId/:draft/person": at(step("person"), everybody("page")),
  "POST /:lang/apply/:listingId/:draft/person": at(step("person"), everybody("moves")),
  "GET /:lang/apply/:listingId/:draft/can": at(step("can"), everybody("page")),
  "POST /:lang/apply/:listingId/:draft/can": at(step("can"), everybody("moves")),
  "GET /:lang/apply/:listingId/:draft/languages": at(step("languages"), everybody("page")),
  "POST /:lang/apply/:listingId/:draft/languages": at(step("languages"), everybody("moves")),
  "GET /:lang/apply/:listingId/:draft/when": at(step("when"), everybody("page")),
  "POST /:lang/apply/:listingId/:draft/when": at(step("when"), everybody("moves")),
  "GET /:lang/apply/:listingId/:draft/message": at(step("message"), everybody("page")),
  "POST /:lang/apply/:listingId/:draft/message": at(step("message"), everybody("moves")),
  "GET /:lang/apply/:listingId/:draft/documents": at(step("documents"), everybody("page")),
  "POST /:lang/apply/:listingId/:draft/documents": at(step("documents"), everybody("moves")),
  "GET /:lang/apply/:listingId/:draft/questions": at(step("questions"), everybody("page")),
  "POST /:lang/apply/:listingId/:draft/questions": at(step("questions"), everybody("moves")),
  "GET /:lang/apply/:listingId/:draft/check": at(step("check"), everybody("moves")),
  "POST /:lang/apply/:listingId/:draft/check": at(step("check"), everybody("moves")),
  "GET /:lang/apply/:listingId/:draft/sent": at(step("sent"), everybody("moves")),
  "GET /:lang/apply/:listingId/:draft/documents/:documentId/removal": at(
    step("documents/x/removal"),
    everybody("missing"),
  ),
  "POST /:lang/apply/:listingId/:draft/documents/:documentId/removal": at(
    step("documents/x/removal"),
    everybody("moves"),
  ),

  "GET /:lang/mine/applications": at(() => paths.myApplications("de"), everybody("page")),
  "POST /:lang/mine/applications": at(() => paths.myApplications("de"), everybody("asks")),
  "GET /:lang/mine/applications/:token": at(mineOf(paths.myApplication), everybody("page")),
  "GET /:lang/mine/applications/:token/documents": at(mineOf(paths.myApplicationDocuments), everybody("page")),
  "POST /:lang/mine/applications/:token/documents": at(mineOf(paths.myApplicationDocuments), everybody("asks")),
  "GET /:lang/mine/applications/:token/documents/:documentId": at(
    (has) => paths.myApplicationDocument("de", has.application.token, has.document.id),
    everybody("page"),
  ),
  ...threadExpectations,
  ...exportExpectations,
  ...answerExpectations,
  ...listingExpectations,
  "GET /:lang/mine/applications/:token/withdrawal": at(mineOf(paths.myApplicationWithdrawal), everybody("page")),
  "POST /:lang/mine/applications/:token/withdrawal": at(mineOf(paths.myApplicationWithdrawal), everybody("moves")),
  "GET /:lang/mine/applications/:token/erasure": at(mineOf(paths.myApplicationErasure), everybody("page")),
  "POST /:lang/mine/applications/:token/erasure": at(mineOf(paths.myApplicationErasure), everybody("moves")),
  ...alertExpectations,
  "GET /:lang/returnees": at(() => paths.returnee("de"), everybody("page")),
  "POST /:lang/returnees": at(() => paths.returnee("de"), everybody("asks")),

  "GET /:lang/imprint": at(() => paths.imprint("de"), everybody("page")),
  "GET /:lang/privacy": at(() => paths.privacy("de"), everybody("page")),
  "GET /:lang/accessibility": at(() => paths.accessibility("de"), everybody("page")),
  "GET /:lang/terms": at(() => paths.terms("de"), everybody("page")),
  "GET /:lang/report/thanks": at(() => "/de/report/thanks", everybody("page")),
  "GET /:lang/report/:listingId": at((has) => paths.reportListing("de", has.listing.id), everybody("page")),
  "POST /:lang/report/:listingId": at((has) => paths.reportListing("de", has.listing.id), everybody("asks")),

  ...accountExpectations,

  "GET /:lang/employer": at(() => paths.employer("de"), employers("page")),
  "GET /:lang/employer/applications": at(() => paths.employerApplications("de"), employers("page")),
  "GET /:lang/employer/applications/answers": at(
    (has) => paths.applicationAnswers("de", `to=declined&application=${has.application.id}`),
    employers("moves"),
  ),
  "POST /:lang/employer/applications/answers": at(() => paths.applicationAnswers("de"), employers("asks")),
  "GET /:lang/employer/applications/answers/:batchId": at(
    () => paths.answeredTogether("de", "made-up"),
    employers("missing"),
  ),
  "POST /:lang/employer/applications/answers/:batchId": at(
    () => paths.answeredTogether("de", "made-up"),
    employers("missing"),
  ),
  "GET /:lang/employer/applications/:applicationId": at(
    (has) => paths.employerApplication("de", has.application.id),
    ownersOnly("page"),
  ),
  "GET /:lang/employer/applications/:applicationId/status": at(
    (has) => `${paths.applicationStatus("de", has.application.id)}?to=invited`,
    ownersOnly("page"),
  ),
  "POST /:lang/employer/applications/:applicationId/status": at(
    (has) => paths.applicationStatus("de", has.application.id),
    ownersOnly("asks"),
  ),
  "GET /:lang/employer/applications/:applicationId/tags": at(
    (has) => paths.applicationTags("de", has.application.id),
    ownersOnly("page"),
  ),
  "POST /:lang/employer/applications/:applicationId/tags": at(
    (has) => paths.applicationTags("de", has.application.id),
    ownersOnly("asks"),
  ),
  "GET /:lang/employer/applications/:applicationId/notes": at(
    (has) => paths.applicationNotes("de", has.application.id),
    ownersOnly("page"),
  ),
  "POST /:lang/employer/applications/:applicationId/notes": at(
    (has) => paths.applicationNotes("de", has.application.id),
    ownersOnly("asks"),
  ),
  "GET /:lang/employer/applications/:applicationId/documents/:documentId": at(
    (has) => paths.applicationDocument("de", has.application.id, has.document.id),
    ownersOnly("page"),
  ),
  ...teamExpectations,
  ...profileExpectations,
  ...workingCopyExpectations,
  ...payExpectations,
  ...phraseExpectations,
  ...protectionExpectations,
  ...letterExpectations,
  ...changeExpectations,
  ...lifeExpectations,
  ...bringInExpectations,
  "GET /:lang/employer/team": at(() => paths.employerTeam("de"), employers("page")),
  "GET /:lang/employer/team/invitations": at(() => paths.inviteColleague("de"), employers("page")),
  "POST /:lang/employer/team/invitations": at(() => paths.inviteColleague("de"), employers("asks")),
  "GET /:lang/employer/team/:accountId/role": at((has) => paths.memberRole("de", has.colleague.id), ownersOnly("page")),
  "POST /:lang/employer/team/:accountId/role": at(
    (has) => paths.memberRole("de", has.colleague.id),
    ownersOnly("asks"),
  ),
  "GET /:lang/employer/team/:accountId/removal": at(
    (has) => paths.removeMember("de", has.colleague.id),
    ownersOnly("page"),
  ),
  "POST /:lang/employer/team/:accountId/removal": at(
    (has) => paths.removeMember("de", has.colleague.id),
    ownersOnly("moves"),
  ),

  "GET /:lang/office": at(() => paths.office("de"), officeOnly("page")),
  "GET /:lang/office/companies": at(() => paths.officeCompanies("de"), officeOnly("page")),
  "GET /:lang/office/companies/new": at(() => paths.officeNewCompany("de"), officeOnly("page")),
  "POST /:lang/office/companies/new": at(() => paths.officeNewCompany("de"), officeOnly("asks")),
  "GET /:lang/office/companies/:companyId": at((has) => paths.officeCompany("de", has.companyA.id), officeOnly("page")),
  "GET /:lang/office/companies/:companyId/edit": at(companyOf(paths.officeEditCompany), officeOnly("page")),
  "POST /:lang/office/companies/:companyId/edit": at(companyOf(paths.officeEditCompany), officeOnly("asks")),
  "GET /:lang/office/companies/:companyId/invitations": at(companyOf(paths.officeInvite), officeOnly("page")),
  "POST /:lang/office/companies/:companyId/invitations": at(companyOf(paths.officeInvite), officeOnly("asks")),
  "GET /:lang/office/companies/:companyId/invitations/:accountId": at(
    (has) => paths.officeResendInvitation("de", has.companyA.id, has.colleague.id),
    everybody("missing"),
  ),
  "POST /:lang/office/companies/:companyId/invitations/:accountId": at(
    (has) => paths.officeResendInvitation("de", has.companyA.id, has.colleague.id),
    officeOnly("moves"),
  ),
  ...aboutColleague("role", paths.officeMemberRole, "asks"),
  ...aboutColleague("removal", paths.officeRemoveMember, "moves"),
  "GET /:lang/office/companies/:companyId/suspension": at(companyOf(paths.officeSuspend), officeOnly("page")),
  "POST /:lang/office/companies/:companyId/suspension": at(companyOf(paths.officeSuspend), officeOnly("asks")),
  "GET /:lang/office/companies/:companyId/resumption": at(
    (has) => paths.officeResume("de", has.suspended.id),
    officeOnly("page"),
  ),
  "POST /:lang/office/companies/:companyId/resumption": at(
    (has) => paths.officeResume("de", has.suspended.id),
    officeOnly("moves"),
  ),
  "GET /:lang/office/companies/:companyId/leaving": at(companyOf(paths.officeLeaving), officeOnly("page")),
  "POST /:lang/office/companies/:companyId/leaving": at(companyOf(paths.officeLeaving), officeOnly("asks")),
  "GET /:lang/office/reports": at(() => paths.officeReports("de"), officeOnly("page")),
  "GET /:lang/office/reports/:reportId": at((has) => paths.officeReport("de", has.report.id), officeOnly("page")),
  "POST /:lang/office/reports/:reportId": at((has) => paths.officeReport("de", has.report.id), officeOnly("asks")),
  "GET /:lang/office/returnees": at(() => paths.officeReturnees("de"), officeOnly("page")),
  "GET /:lang/office/refusals": at(() => paths.officeRefusals("de"), officeOnly("page")),
  ...demandExpectations,
  "GET /:lang/office/audit": at(() => paths.officeAudit("de"), officeOnly("page")),
  "GET /:lang/office/audit/export": at(() => paths.officeAuditExport("de"), officeOnly("moves")),
  "POST /:lang/office/audit/export": at(() => paths.officeAuditExport("de"), officeOnly("page")),
  "GET /:lang/office/synonyms": at(() => paths.officeSynonyms("de"), officeOnly("page")),
  "GET /:lang/office/synonyms/:occupationId": at(occupationOf(paths.officeOccupation), officeOnly("page")),
  "POST /:lang/office/synonyms/:occupationId": at(occupationOf(paths.officeOccupation), officeOnly("asks")),
  ...aboutTerm("", paths.officeTerm, officeOnly("missing")),
  ...aboutTerm("/retirement", paths.officeRetireTerm, everybody("missing")),
  ...aboutTerm("/return", paths.officeReturnTerm, everybody("missing")),

  "GET /:lang/*": at(() => "/de/nowhere", everybody("missing")),
  "GET /healthz": at(() => "/healthz", everybody("page")),
  "GET /readyz": at(() => "/readyz", everybody("page")),
  "GET /robots.txt": at(() => "/robots.txt", everybody("page")),
  "GET /.well-known/security.txt": at(() => "/.well-known/security.txt", everybody("missing")),
  "GET /sitemap.xml": at(() => "/sitemap.xml", everybody("page")),
  ...interchangeExpectations,
  "GET /demo/mails": at(() => paths.demoMails(), everybody("missing")),
  "GET /demo/mails/:id": at((has) => paths.demoMail(has.mail.id), everybody("missing")),
  "GET /*": at(() => "/nowhere", everybody("missing")),
};
