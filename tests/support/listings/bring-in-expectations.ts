import { paths } from "#app/paths.ts";
import { at, employers, type Expectation } from "../expectations/route-outcomes.ts";

const nowhere = "nowhere";

/** What companies bring from elsewhere. */
export const bringInExpectations: Record<string, Expectation> = {
  "GET /:lang/employer/bring-in": at(() => paths.bringIn("de"), employers("page")),
  "POST /:lang/employer/bring-in": at(() => paths.bringIn("de"), employers("asks")),
  "GET /:lang/employer/bring-in/table": at(() => paths.bringInTable("de"), employers("page")),
  "POST /:lang/employer/bring-in/table": at(() => paths.bringInTable("de"), employers("asks")),
  "GET /:lang/employer/bring-in/template": at(() => paths.bringInTemplate("de"), employers("page")),
  "GET /:lang/employer/bring-in/:sourceId": at(() => paths.bringInSource("de", nowhere), employers("missing")),
  "POST /:lang/employer/bring-in/:sourceId": at(() => paths.bringInSource("de", nowhere), employers("missing")),
  "GET /:lang/employer/bring-in/:sourceId/watch": at(() => paths.watchSource("de", nowhere), employers("moves")),
  "POST /:lang/employer/bring-in/:sourceId/watch": at(() => paths.watchSource("de", nowhere), employers("missing")),
  "GET /:lang/employer/bring-in/:sourceId/end": at(() => paths.forgetSource("de", nowhere), employers("moves")),
  "POST /:lang/employer/bring-in/:sourceId/end": at(() => paths.forgetSource("de", nowhere), employers("missing")),
  "GET /:lang/employer/bring-in/:sourceId/reading": at(() => paths.readSourceAgain("de", nowhere), employers("moves")),
  "POST /:lang/employer/bring-in/:sourceId/reading": at(
    () => paths.readSourceAgain("de", nowhere),
    employers("missing"),
  ),
};
