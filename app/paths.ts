import type { Lang } from "#db/codes.ts";
import { alertPaths } from "./paths/alert-paths.ts";
import { borderPaths } from "./paths/border-paths.ts";
import { callbackPaths } from "./paths/callback-paths.ts";
import { contactPaths } from "./paths/contact-paths.ts";
import { eventPaths } from "./paths/event-paths.ts";
import { findingPaths } from "./paths/finding-paths.ts";
import { interchangePaths } from "./paths/interchange-paths.ts";
import { officerPaths } from "./paths/officer-paths.ts";
import { ownPaths } from "./paths/own-paths.ts";
import { programPaths } from "./paths/program-paths.ts";
import { pupilPaths } from "./paths/pupil-paths.ts";
import { returneePaths } from "./paths/returnee-paths.ts";
import { rulingPaths } from "./paths/ruling-paths.ts";
import { schoolHolidayPaths } from "./paths/school-holiday-paths.ts";
import { textPaths } from "./paths/text-paths.ts";
import { toldPaths } from "./paths/told-paths.ts";
import { withQuery } from "./paths/with-query.ts";

type Query = URLSearchParams | string;
type Desk = "office" | "employer";

/** Every address of the site. Routes, links, mails and tests take them from here. */
export const paths = {
  home: (lang: Lang) => `/${lang}`,
  results: (lang: Lang, query: URLSearchParams | string = "") => withQuery(`/${lang}/jobs`, query),
  suggest: (lang: Lang, wanted: "what" | "near") => `/${lang}/suggest?for=${wanted}`,
  listing: (lang: Lang, listing: { id: string; slug: string }) => `/${lang}/jobs/${listing.slug}-${listing.id}`,
  /** Short enough to be typed from paper. */
  shortListing: (lang: Lang, id: string) => `/${lang}/n/${id}`,
  saved: (lang: Lang, query: URLSearchParams | string = "") => withQuery(`/${lang}/saved`, query),
  /** Leads to the page of the listing under its full name. */
  listingById: (lang: Lang, id: string) => `/${lang}/jobs/${id}`,
  listingCode: (lang: Lang, id: string) => `/${lang}/n/${id}/code.svg`,
  listingMap: (lang: Lang, id: string, near: string) =>
    withQuery(`/${lang}/n/${id}/map.svg`, near ? new URLSearchParams({ near }) : ""),
  listingDeadline: (lang: Lang, id: string) => `/${lang}/n/${id}/deadline.ics`,
  reportListing: (lang: Lang, listingId: string) => `/${lang}/report/${listingId}`,
  reportThanks: (lang: Lang) => `/${lang}/report/thanks`,
  moreFilters: (lang: Lang, query: URLSearchParams | string = "") => withQuery(`/${lang}/filters`, query),
  map: (lang: Lang, query: URLSearchParams | string = "") => withQuery(`/${lang}/map`, query),
  mapImage: (lang: Lang, query: URLSearchParams | string = "") => withQuery(`/${lang}/map.svg`, query),
  occupations: (lang: Lang) => `/${lang}/occupations`,
  occupation: (lang: Lang, id: string) => `/${lang}/occupations/${id}`,
  fieldIn: (lang: Lang, field: string, district: string) => `/${lang}/fields/${field}/${district}`,
  district: (lang: Lang, district: string) => `/${lang}/districts/${district}`,
  companies: (lang: Lang) => `/${lang}/companies`,
  company: (lang: Lang, slug: string) => `/${lang}/companies/${slug}`,
  companyMap: (lang: Lang, slug: string, near = "") =>
    withQuery(`/${lang}/companies/${slug}/map.svg`, near ? new URLSearchParams({ near }) : ""),

  apply: (lang: Lang, listingId: string) => `/${lang}/apply/${listingId}`,
  applyStep: (lang: Lang, listingId: string, draft: string, step: string) =>
    `/${lang}/apply/${listingId}/${draft}/${step}`,
  applyDocumentRemoval: (lang: Lang, listingId: string, draft: string, documentId: string) =>
    `/${lang}/apply/${listingId}/${draft}/documents/${documentId}/removal`,
  myApplications: (lang: Lang) => `/${lang}/mine/applications`,
  myApplication: (lang: Lang, token: string) => `/${lang}/mine/applications/${token}`,
  myApplicationDocuments: (lang: Lang, token: string) => `/${lang}/mine/applications/${token}/documents`,
  myApplicationDocument: (lang: Lang, token: string, documentId: string) =>
    `/${lang}/mine/applications/${token}/documents/${documentId}`,
  myApplicationMessages: (lang: Lang, token: string) => `/${lang}/mine/applications/${token}/messages`,
  myApplicationWithdrawal: (lang: Lang, token: string) => `/${lang}/mine/applications/${token}/withdrawal`,
  myApplicationErasure: (lang: Lang, token: string) => `/${lang}/mine/applications/${token}/erasure`,
  myAppointment: (lang: Lang, token: string) => `/${lang}/mine/applications/${token}/appointment`,
  refuseTimes: (lang: Lang, token: string) => `/${lang}/mine/applications/${token}/appointment/refusal`,
  cancelMyAppointment: (lang: Lang, token: string) => `/${lang}/mine/applications/${token}/appointment/cancellation`,
  myCalendarFile: (lang: Lang, token: string) => `/${lang}/mine/applications/${token}/appointment/calendar`,

  membership: (lang: Lang) => `/${lang}/membership`,
  membershipSent: (lang: Lang) => `/${lang}/membership/sent`,
  confirmMembership: (lang: Lang, token: string) => `/${lang}/mine/membership/${token}`,

  returnee: (lang: Lang) => `/${lang}/returnees`,

  imprint: (lang: Lang) => `/${lang}/imprint`,
  privacy: (lang: Lang) => `/${lang}/privacy`,
  accessibility: (lang: Lang) => `/${lang}/accessibility`,
  terms: (lang: Lang) => `/${lang}/terms`,

  signIn: (lang: Lang) => `/${lang}/sign-in`,
  secondStep: (lang: Lang) => `/${lang}/sign-in/second-step`,
  passkeySignIn: (lang: Lang) => `/${lang}/sign-in/passkey`,
  signOut: (lang: Lang) => `/${lang}/sign-out`,
  signOutEverywhere: (lang: Lang) => `/${lang}/sign-out-everywhere`,
  forgotPassword: (lang: Lang) => `/${lang}/forgot-password`,
  resetPassword: (lang: Lang, token: string) => `/${lang}/reset-password/${token}`,
  invitation: (lang: Lang, token: string) => `/${lang}/invitation/${token}`,
  confirmAddress: (lang: Lang, token: string) => `/${lang}/confirm-address/${token}`,

  account: (lang: Lang) => `/${lang}/account`,
  accountProfile: (lang: Lang) => `/${lang}/account/profile`,
  accountAddress: (lang: Lang) => `/${lang}/account/address`,
  accountPassword: (lang: Lang) => `/${lang}/account/password`,
  accountSessions: (lang: Lang) => `/${lang}/account/sessions`,
  accountCompanies: (lang: Lang) => `/${lang}/account/companies`,
  secondFactor: (lang: Lang) => `/${lang}/account/second-factor`,
  authenticator: (lang: Lang) => `/${lang}/account/second-factor/app`,
  recoveryCodes: (lang: Lang) => `/${lang}/account/second-factor/codes`,
  newPasskey: (lang: Lang) => `/${lang}/account/second-factor/passkeys/new`,
  removePasskey: (lang: Lang, id: string) => `/${lang}/account/second-factor/passkeys/${id}/removal`,
  removeSecondFactor: (lang: Lang) => `/${lang}/account/second-factor/removal`,
  /** `id`: of one session, or "others": all but this one. */
  endAccountSession: (lang: Lang, id: string) => `/${lang}/account/sessions/${id}/end`,

  employer: (lang: Lang) => `/${lang}/employer`,
  employerListings: (lang: Lang) => `/${lang}/employer/listings`,
  newListing: (lang: Lang) => `/${lang}/employer/listings/new`,
  bringIn: (lang: Lang) => `/${lang}/employer/bring-in`,
  bringInTable: (lang: Lang) => `/${lang}/employer/bring-in/table`,
  bringInTemplate: (lang: Lang) => `/${lang}/employer/bring-in/template`,
  bringInSource: (lang: Lang, sourceId: string, query: URLSearchParams | string = "") =>
    withQuery(`/${lang}/employer/bring-in/${sourceId}`, query),
  forgetSource: (lang: Lang, sourceId: string) => `/${lang}/employer/bring-in/${sourceId}/end`,
  watchSource: (lang: Lang, sourceId: string) => `/${lang}/employer/bring-in/${sourceId}/watch`,
  readSourceAgain: (lang: Lang, sourceId: string) => `/${lang}/employer/bring-in/${sourceId}/reading`,
  employerListing: (lang: Lang, id: string) => `/${lang}/employer/listings/${id}`,
  phraseWords: (lang: Lang) => `/${lang}/employer/phrase-words`,
  keepWorkingCopy: (lang: Lang) => `/${lang}/employer/listings/working-copy`,
  discardWorkingCopy: (lang: Lang, id: string) => `/${lang}/employer/listings/${id}/working-copy`,
  editListing: (lang: Lang, id: string) => `/${lang}/employer/listings/${id}/edit`,
  previewListing: (lang: Lang, id: string) => `/${lang}/employer/listings/${id}/preview`,
  listingFindings: (lang: Lang, id: string) => `/${lang}/employer/listings/${id}/findings`,
  submitListing: (lang: Lang, id: string) => `/${lang}/employer/listings/${id}/submission`,
  withdrawChange: (lang: Lang, id: string) => `/${lang}/employer/listings/${id}/withdrawal`,
  extendListing: (lang: Lang, id: string) => `/${lang}/employer/listings/${id}/extension`,
  confirmListing: (lang: Lang, id: string) => `/${lang}/employer/listings/${id}/confirmation`,
  planListing: (lang: Lang, id: string) => `/${lang}/employer/listings/${id}/publication`,
  pauseListing: (lang: Lang, id: string) => `/${lang}/employer/listings/${id}/pause`,
  resumeListing: (lang: Lang, id: string) => `/${lang}/employer/listings/${id}/resumption`,
  closeListing: (lang: Lang, id: string) => `/${lang}/employer/listings/${id}/closure`,
  deleteDraft: (lang: Lang, id: string) => `/${lang}/employer/listings/${id}/deletion`,
  employerApplications: (lang: Lang, query: Query = "") => withQuery(`/${lang}/employer/applications`, query),
  /** Several answered at once: each `application`, or `all` of a view of the list, becomes `to`. */
  applicationAnswers: (lang: Lang, query: Query = "") => withQuery(`/${lang}/employer/applications/answers`, query),
  /** What became of those answered at once, or of one answered alone. */
  answeredTogether: (lang: Lang, batchId: string) => `/${lang}/employer/applications/answers/${batchId}`,
  employerApplication: (lang: Lang, id: string, query: URLSearchParams | string = "") =>
    withQuery(`/${lang}/employer/applications/${id}`, query),
  applicationStatus: (lang: Lang, id: string) => `/${lang}/employer/applications/${id}/status`,
  applicationTags: (lang: Lang, id: string) => `/${lang}/employer/applications/${id}/tags`,
  applicationMessages: (lang: Lang, id: string) => `/${lang}/employer/applications/${id}/messages`,
  /** To take a message back, or to send it at once. */
  heldMessage: (lang: Lang, id: string, messageId: string) =>
    `/${lang}/employer/applications/${id}/messages/${messageId}`,
  applicationForwarding: (lang: Lang, id: string) => `/${lang}/employer/applications/${id}/forwarding`,
  applicationNotes: (lang: Lang, id: string) => `/${lang}/employer/applications/${id}/notes`,
  applicationExport: (lang: Lang, id: string) => `/${lang}/employer/applications/${id}/export`,
  listingNumbers: (lang: Lang, id: string, query: URLSearchParams | string = "") =>
    withQuery(`/${lang}/employer/listings/${id}/numbers`, query),
  listingNumbersFile: (lang: Lang, id: string, query: URLSearchParams | string = "") =>
    withQuery(`/${lang}/employer/listings/${id}/numbers/file`, query),
  listingPaper: (lang: Lang, id: string) => `/${lang}/employer/listings/${id}/paper`,
  listingPaperFile: (lang: Lang, id: string, query: URLSearchParams | string = "") =>
    withQuery(`/${lang}/employer/listings/${id}/paper/file`, query),
  listingExports: (lang: Lang, listingId: string) => `/${lang}/employer/listings/${listingId}/exports`,
  listingExport: (lang: Lang, listingId: string, format: "csv" | "zip") =>
    `/${lang}/employer/listings/${listingId}/exports/${format}`,
  applicationDocument: (lang: Lang, applicationId: string, documentId: string) =>
    `/${lang}/employer/applications/${applicationId}/documents/${documentId}`,
  applicationAppointment: (lang: Lang, id: string) => `/${lang}/employer/applications/${id}/appointment`,
  cancelAppointment: (lang: Lang, id: string) => `/${lang}/employer/applications/${id}/appointment/cancellation`,
  calendarFile: (lang: Lang, id: string) => `/${lang}/employer/applications/${id}/appointment/calendar`,
  employerLetters: (lang: Lang) => `/${lang}/employer/letters`,
  employerLetter: (lang: Lang, decision: string) => `/${lang}/employer/letters/${decision}`,
  decide: (lang: Lang, token: string) => `/${lang}/decide/${token}`,
  listingByMail: (lang: Lang, token: string) => `/${lang}/decide/listings/${token}`,
  employerTeam: (lang: Lang) => `/${lang}/employer/team`,
  inviteColleague: (lang: Lang) => `/${lang}/employer/team/invitations`,
  companyHolidays: (lang: Lang) => `/${lang}/employer/team/holidays`,
  endCompanyHoliday: (lang: Lang, id: string) => `/${lang}/employer/team/holidays/${id}/end`,
  factorDemand: (lang: Lang) => `/${lang}/employer/team/second-factor`,
  mailChoice: (lang: Lang) => `/${lang}/employer/team/mails`,
  memberDeputy: (lang: Lang, accountId: string) => `/${lang}/employer/team/${accountId}/deputy`,
  endDeputy: (lang: Lang, accountId: string, id: string) => `/${lang}/employer/team/${accountId}/deputy/${id}/end`,
  memberRole: (lang: Lang, accountId: string) => `/${lang}/employer/team/${accountId}/role`,
  removeMember: (lang: Lang, accountId: string) => `/${lang}/employer/team/${accountId}/removal`,

  companyProfile: (lang: Lang) => `/${lang}/employer/company`,
  companyPictures: (lang: Lang) => `/${lang}/employer/company/pictures`,
  companyPicturePreview: (lang: Lang, id: string) => `/${lang}/employer/company/pictures/${id}`,
  removeCompanyPicture: (lang: Lang, id: string) => `/${lang}/employer/company/pictures/${id}/removal`,
  rewordCompanyPicture: (lang: Lang, id: string) => `/${lang}/employer/company/pictures/${id}/words`,
  moveCompanyPicture: (lang: Lang, id: string) => `/${lang}/employer/company/pictures/${id}/place`,
  companySites: (lang: Lang) => `/${lang}/employer/company/sites`,
  removeCompanySite: (lang: Lang, id: string) => `/${lang}/employer/company/sites/${id}/removal`,

  office: (lang: Lang) => `/${lang}/office`,
  officeCompanies: (lang: Lang, query: URLSearchParams | string = "") => withQuery(`/${lang}/office/companies`, query),
  officeNewCompany: (lang: Lang) => `/${lang}/office/companies/new`,
  importCompanies: (lang: Lang) => `/${lang}/office/companies/import`,
  importTemplate: (lang: Lang) => `/${lang}/office/companies/import/template`,
  officeCompany: (lang: Lang, id: string) => `/${lang}/office/companies/${id}`,
  officeProfile: (lang: Lang, companyId: string) => `/${lang}/office/companies/${companyId}/profile`,
  officePicture: (lang: Lang, companyId: string, id: string) => `/${lang}/office/companies/${companyId}/pictures/${id}`,
  officeEditCompany: (lang: Lang, id: string) => `/${lang}/office/companies/${id}/edit`,
  officeInvite: (lang: Lang, companyId: string) => `/${lang}/office/companies/${companyId}/invitations`,
  officeResendInvitation: (lang: Lang, companyId: string, accountId: string) =>
    `/${lang}/office/companies/${companyId}/invitations/${accountId}`,
  officeMemberRole: (lang: Lang, companyId: string, accountId: string) =>
    `/${lang}/office/companies/${companyId}/people/${accountId}/role`,
  officeResetFactors: (lang: Lang, companyId: string, accountId: string) =>
    `/${lang}/office/companies/${companyId}/people/${accountId}/second-factor`,
  officeRemoveMember: (lang: Lang, companyId: string, accountId: string) =>
    `/${lang}/office/companies/${companyId}/people/${accountId}/removal`,
  officeSuspend: (lang: Lang, companyId: string) => `/${lang}/office/companies/${companyId}/suspension`,
  officeResume: (lang: Lang, companyId: string) => `/${lang}/office/companies/${companyId}/resumption`,
  officeLeaving: (lang: Lang, companyId: string) => `/${lang}/office/companies/${companyId}/leaving`,
  officeAdmissions: (lang: Lang, query: Query = "") => withQuery(`/${lang}/office/admissions`, query),
  officeAdmission: (lang: Lang, id: string, query: Query = "") => withQuery(`/${lang}/office/admissions/${id}`, query),
  approveAdmission: (lang: Lang, id: string) => `/${lang}/office/admissions/${id}/approval`,
  declineAdmission: (lang: Lang, id: string) => `/${lang}/office/admissions/${id}/refusal`,
  askAdmission: (lang: Lang, id: string) => `/${lang}/office/admissions/${id}/question`,
  officeListing: (lang: Lang, id: string) => `/${lang}/office/listings/${id}`,
  officeApprove: (lang: Lang, id: string) => `/${lang}/office/listings/${id}/approval`,
  officeSendBack: (lang: Lang, id: string) => `/${lang}/office/listings/${id}/remark`,
  officeEndListing: (lang: Lang, id: string) => `/${lang}/office/listings/${id}/ending`,
  officeReports: (lang: Lang, query: URLSearchParams | string = "") => withQuery(`/${lang}/office/reports`, query),
  officeReport: (lang: Lang, id: string) => `/${lang}/office/reports/${id}`,
  officeUpkeep: (lang: Lang) => `/${lang}/office/upkeep`,
  officeAnswerSpans: (lang: Lang) => `/${lang}/office/answers/spans`,
  officeAnswers: (lang: Lang, query: URLSearchParams | string = "") => withQuery(`/${lang}/office/answers`, query),
  officeRemindCompany: (lang: Lang, companyId: string) => `/${lang}/office/answers/${companyId}/reminder`,
  officeCloseApplication: (lang: Lang, applicationId: string) =>
    `/${lang}/office/applications/${applicationId}/closure`,
  officePay: (lang: Lang, query: URLSearchParams | string = "") => withQuery(`/${lang}/office/pay`, query),
  officeReturnees: (lang: Lang, query: URLSearchParams | string = "") => withQuery(`/${lang}/office/returnees`, query),
  demand: (lang: Lang) => `/${lang}/demand`,
  demandOf: (lang: Lang, desk: Desk, query: Query = "") => withQuery(`/${lang}/${desk}/demand`, query),
  demandFile: (lang: Lang, desk: Desk, query: Query = "") => withQuery(`/${lang}/${desk}/demand/file`, query),
  officeAudit: (lang: Lang, query: URLSearchParams | string = "") => withQuery(`/${lang}/office/audit`, query),
  officeAuditExport: (lang: Lang) => `/${lang}/office/audit/export`,
  officeRefusals: (lang: Lang, query: URLSearchParams | string = "") => withQuery(`/${lang}/office/refusals`, query),
  officeMinimums: (lang: Lang, query: Query = "") => withQuery(`/${lang}/office/pay/minimums`, query),
  newMinimum: (lang: Lang, topic: string) => `/${lang}/office/pay/minimums/new/${topic}`,
  officeMinimum: (lang: Lang, id: string, query: Query = "") => withQuery(`/${lang}/office/pay/minimums/${id}`, query),
  withdrawMinimum: (lang: Lang, id: string) => `/${lang}/office/pay/minimums/${id}/withdrawal`,
  importRates: (lang: Lang) => `/${lang}/office/pay/rates`,
  officeProtection: (lang: Lang, query: Query = "") => withQuery(`/${lang}/office/data-protection`, query),
  officePerson: (lang: Lang) => `/${lang}/office/data-protection/person`,
  exportPerson: (lang: Lang) => `/${lang}/office/data-protection/person/export`,
  erasePerson: (lang: Lang) => `/${lang}/office/data-protection/person/erasure`,
  protectionPaper: (lang: Lang, paper: string) => `/${lang}/office/data-protection/papers/${paper}`,
  protectionPaperFile: (lang: Lang, paper: string) => `/${lang}/office/data-protection/papers/${paper}/file`,
  officePhrases: (lang: Lang) => `/${lang}/office/phrases`,
  newPhrase: (lang: Lang) => `/${lang}/office/phrases/new`,
  officePhrase: (lang: Lang, id: string) => `/${lang}/office/phrases/${id}`,
  retirePhrase: (lang: Lang, id: string) => `/${lang}/office/phrases/${id}/retirement`,
  returnPhrase: (lang: Lang, id: string) => `/${lang}/office/phrases/${id}/return`,
  officeSynonyms: (lang: Lang, query: URLSearchParams | string = "") => withQuery(`/${lang}/office/synonyms`, query),
  officeOccupation: (lang: Lang, id: string, query: Query = "") => withQuery(`/${lang}/office/synonyms/${id}`, query),
  officeTerm: (lang: Lang, occupationId: string, term: { lang: Lang; folded: string }) =>
    `/${lang}/office/synonyms/${occupationId}/${term.lang}/${encodeURIComponent(term.folded)}`,
  officeRetireTerm: (lang: Lang, occupationId: string, term: { lang: Lang; folded: string }) =>
    `/${lang}/office/synonyms/${occupationId}/${term.lang}/${encodeURIComponent(term.folded)}/retirement`,
  officeReturnTerm: (lang: Lang, occupationId: string, term: { lang: Lang; folded: string }) =>
    `/${lang}/office/synonyms/${occupationId}/${term.lang}/${encodeURIComponent(term.folded)}/return`,

  ...borderPaths,
  ...eventPaths,
  ...schoolHolidayPaths,
  ...returneePaths,
  ...ownPaths,
  ...programPaths,
  ...pupilPaths,
  ...callbackPaths,
  ...rulingPaths,
  ...toldPaths,
  ...findingPaths,
  ...interchangePaths,
  ...officerPaths,
  ...textPaths,
  ...alertPaths,
  ...contactPaths,

  apiJobs: (query: URLSearchParams | string = "") => withQuery("/api/v1/jobs", query),
  apiJob: (lang: Lang, id: string) => `/api/v1/jobs/${id}?lang=${lang}`,
  apiDescription: () => "/api/v1/openapi.json",

  /** Of one size and form of a picture: what stands there never changes. */
  picture: (fileId: string, format: string) => `/pictures/${fileId}.${format}`,

  demoMails: () => "/demo/mails",
  demoMail: (id: string) => `/demo/mails/${id}`,
} as const;
