import { paths } from "#app/paths.ts";
import { at, type Expectation, officeOnly } from "./route-outcomes.ts";

/** Nobody has entered any. */
const unknown = "00000000-0000-7000-8000-000000000000";

export const returneeExpectations: Record<string, Expectation> = {
  "GET /:lang/office/home-facts": at(() => paths.officeHomeFacts("de"), officeOnly("page")),
  "GET /:lang/office/home-facts/new/:kind": at(() => paths.newHomeFact("de", "pay"), officeOnly("page")),
  "POST /:lang/office/home-facts/new/:kind": at(() => paths.newHomeFact("de", "pay"), officeOnly("asks")),
  "GET /:lang/office/home-facts/:entryId": at(() => paths.officeHomeFact("de", unknown), officeOnly("missing")),
  "POST /:lang/office/home-facts/:entryId": at(() => paths.officeHomeFact("de", unknown), officeOnly("missing")),
  "GET /:lang/office/home-facts/:entryId/removal": at(() => paths.removeHomeFact("de", unknown), officeOnly("missing")),
  "POST /:lang/office/home-facts/:entryId/removal": at(
    () => paths.removeHomeFact("de", unknown),
    officeOnly("missing"),
  ),
};
