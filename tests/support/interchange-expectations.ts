import { paths } from "#app/paths.ts";
import { at, everybody, type Expectation } from "./route-outcomes.ts";

/** What other programs read. */
export const interchangeExpectations: Record<string, Expectation> = {
  "GET /feeds/:lang/jobs.atom": at(() => paths.feed("de"), everybody("page")),
  "GET /feeds/:lang/jobs.json": at(() => paths.jsonFeed("de"), everybody("page")),
  "GET /:lang/embed": at(() => paths.embed("de"), everybody("page")),
  "GET /:lang/embed/list": at(() => paths.embeddedPage("de"), everybody("page")),
  "GET /feeds/:lang/embed.json": at(() => paths.embeddedData("de"), everybody("page")),
  "GET /feeds/:lang/jobs.xml": at(() => paths.jobFeed("de"), everybody("page")),
};
