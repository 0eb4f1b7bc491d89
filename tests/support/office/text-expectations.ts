import { paths } from "#app/paths.ts";
import { at, everybody, type Expectation, officeOnly } from "../expectations/route-outcomes.ts";

/** The office's own texts, in a store where nobody has written any. */
export const textExpectations: Record<string, Expectation> = {
  "GET /:lang/office/texts": at(() => paths.officeTexts("de"), officeOnly("page")),
  "GET /:lang/office/texts/mails/:kind": at(() => paths.officeMailText("de", "listing.published"), officeOnly("page")),
  "POST /:lang/office/texts/mails/:kind": at(() => paths.officeMailText("de", "listing.published"), officeOnly("page")),
  "GET /:lang/office/mails": at(() => paths.officeMails("de"), officeOnly("page")),
  "GET /:lang/office/mails/:name": at(() => paths.officeMail("de", "listing.published"), officeOnly("page")),
  "GET /:lang/office/mails/:name/page": at(() => paths.officeMailPage("de", "listing.published"), officeOnly("page")),
  "GET /:lang/office/texts/legal/:page": at(() => paths.officeLegalText("de", "imprint"), officeOnly("page")),
  "GET /:lang/office/texts/legal/:page/draft": at(() => paths.legalDraft("de", "terms"), officeOnly("page")),
  "POST /:lang/office/texts/legal/:page/draft": at(() => paths.legalDraft("de", "terms"), officeOnly("asks")),
  "GET /:lang/office/texts/legal/:page/draft/discarding": at(
    () => paths.discardLegalDraft("de", "terms"),
    everybody("missing"),
  ),
  "POST /:lang/office/texts/legal/:page/draft/discarding": at(
    () => paths.discardLegalDraft("de", "terms"),
    officeOnly("moves"),
  ),
  "GET /:lang/office/texts/legal/:page/preview": at(() => paths.legalPreview("de", "privacy"), officeOnly("moves")),
  "POST /:lang/office/texts/legal/:page/preview": at(() => paths.legalPreview("de", "privacy"), officeOnly("moves")),
  "GET /:lang/office/texts/legal/:page/versions/:versionId": at(
    () => paths.legalVersion("de", "imprint", "house"),
    officeOnly("page"),
  ),
  "GET /:lang/office/texts/legal/:page/versions/:versionId/calling-off": at(
    () => paths.callOffLegalVersion("de", "imprint", "nothing"),
    everybody("missing"),
  ),
  "POST /:lang/office/texts/legal/:page/versions/:versionId/calling-off": at(
    () => paths.callOffLegalVersion("de", "imprint", "nothing"),
    officeOnly("missing"),
  ),
};
