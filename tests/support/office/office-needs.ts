import type { OfficeRight } from "#app/platform/http/office-may.ts";

const below = (path: string, right: OfficeRight, pages: readonly string[]) =>
  pages.map((page) => [`/:lang/office${path}${page}`, right] as const);

/** What every page of the office is about. Whoever adds one says it here too, and the reviewers' test looks whether it holds. */
export const officeNeeds: Record<string, OfficeRight> = Object.fromEntries([
  ...below("", "waiting", [""]),
  ...below("/people", "officers", ["", "/invitations"]),
  ...below("/people/:accountId", "officers", ["/invitation", "/role", "/removal"]),
  ...below("/companies", "companies", ["", "/:companyId"]),
  ...below("/companies", "companyData", ["/new", "/import", "/import/template", "/:companyId/edit"]),
  ...below("/companies/:companyId", "profiles", ["/profile", "/pictures/:pictureId"]),
  ...below("/companies/:companyId", "people", ["/invitations", "/invitations/:accountId"]),
  ...below("/companies/:companyId/people/:accountId", "people", ["/role", "/removal", "/second-factor"]),
  ...below("/companies/:companyId", "suspension", ["/suspension", "/resumption"]),
  ...below("/companies/:companyId", "leaving", ["/leaving"]),
  ...below("/admissions", "admissions", ["", "/:admissionId"]),
  ...below("/admissions/:admissionId", "admissions", ["/approval", "/refusal", "/question"]),
  ...below("/listings/:listingId", "listings", ["", "/approval", "/remark", "/ending"]),
  ...below("/answers", "answers", ["", "/:companyId/reminder"]),
  ...below("/answers", "spans", ["/spans"]),
  ...below("/applications/:applicationId", "answers", ["/closure"]),
  ...below("/upkeep", "upkeep", [""]),
  ...below("/reports", "reports", ["", "/:reportId"]),
  ...below("/pay", "pay", ["", "/rates", "/minimums", "/minimums/new/:topic"]),
  ...below("/pay/minimums/:entryId", "pay", ["", "/withdrawal"]),
  ...below("/returnees", "returnees", [""]),
  ...below("/refusals", "refusals", [""]),
  ...below("/demand", "demand", ["", "/file"]),
  ...below("/audit", "audit", [""]),
  ...below("/audit", "auditExport", ["/export"]),
  ...below("/data-protection", "protection", ["", "/papers/:paper", "/papers/:paper/file"]),
  ...below("/data-protection/person", "protection", ["", "/export", "/erasure"]),
  ...below("/phrases", "phrases", ["", "/new", "/:phraseId", "/:phraseId/retirement", "/:phraseId/return"]),
  ...below("/synonyms", "synonyms", ["", "/:occupationId"]),
  ...below("/synonyms/:occupationId/:termLang/:folded", "synonyms", ["", "/retirement", "/return"]),
  ...below("/events", "events", ["", "/new", "/:eventId"]),
  ...below("/events/:eventId", "events", ["/edit", "/publication", "/remark", "/cancellation", "/deletion"]),
  ...below("/events/:eventId/registrations", "guests", ["", "/list", "/:registrationId/removal"]),
  ...below("/good-examples", "examples", ["", "/new", "/:exampleId"]),
  ...below("/good-examples/:exampleId", "examples", ["/edit", "/publication", "/remark", "/taking-down", "/deletion"]),
  ...below("/news", "news", ["", "/new", "/:newsId", "/:newsId/withdrawal", "/:newsId/deletion"]),
]);
