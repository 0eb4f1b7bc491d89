import { paths } from "#app/paths.ts";
import { type Addressed, at, companyOf, everybody, type Expectation, officeOnly } from "./route-outcomes.ts";

const closureOf = (has: Addressed) => paths.officeCloseApplication("de", has.application.id);

/** Where the office sees to it that everybody gets an answer. */
export const answerExpectations: Record<string, Expectation> = {
  "GET /:lang/office/answers": at(() => paths.officeAnswers("de"), officeOnly("page")),
  "GET /:lang/office/answers/spans": at(() => paths.officeAnswerSpans("de"), officeOnly("page")),
  "POST /:lang/office/answers/spans": at(() => paths.officeAnswerSpans("de"), officeOnly("asks")),
  "GET /:lang/office/answers/:companyId/reminder": at(companyOf(paths.officeRemindCompany), everybody("missing")),
  "POST /:lang/office/answers/:companyId/reminder": at(companyOf(paths.officeRemindCompany), officeOnly("moves")),
  "GET /:lang/office/applications/:applicationId/closure": at(closureOf, officeOnly("missing")),
  "POST /:lang/office/applications/:applicationId/closure": at(closureOf, officeOnly("moves")),
};
