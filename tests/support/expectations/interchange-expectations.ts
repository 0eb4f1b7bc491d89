import { paths } from "#app/paths.ts";
import { at, employers, everybody, type Expectation, officeOnly } from "./route-outcomes.ts";

/** What other programs read. */
export const interchangeExpectations: Record<string, Expectation> = {
  "GET /feeds/:lang/jobs.atom": at(() => paths.feed("de"), everybody("page")),
  "GET /feeds/:lang/jobs.json": at(() => paths.jsonFeed("de"), everybody("page")),
  "GET /:lang/embed": at(() => paths.embed("de"), everybody("page")),
  "GET /:lang/embed/list": at(() => paths.embeddedPage("de"), everybody("page")),
  "GET /feeds/:lang/embed.json": at(() => paths.embeddedData("de"), everybody("page")),
  "GET /feeds/:lang/jobs.xml": at(() => paths.jobFeed("de"), everybody("page")),

  "GET /eures/input/api/jv/v0.1/ping": at(() => paths.eures("ping"), everybody("missing")),
  "GET /eures/input/api/jv/v0.1/getAll": at(() => paths.eures("getAll"), everybody("missing")),
  "GET /eures/input/api/jv/v0.1/getChanges/:since": at(() => paths.euresChanges(0), everybody("missing")),
  "GET /eures/input/api/jv/v0.1/getDetails": at(() => paths.eures("getDetails"), everybody("missing")),
  "POST /eures/input/api/jv/v0.1/getDetails": at(() => paths.eures("getDetails"), everybody("refused")),

  "GET /:lang/employer/company/handed-on": at(() => paths.handedOn("de"), employers("page")),
  "GET /:lang/office/handing-on": at(() => paths.officeHandingOn("de"), officeOnly("page")),
  "GET /:lang/office/handing-on/:runId": at(() => paths.officeBaRun("de", "x"), officeOnly("missing")),
  "POST /:lang/office/handing-on/:runId": at(() => paths.officeBaRun("de", "x"), officeOnly("missing")),
};
