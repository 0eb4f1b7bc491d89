import { paths } from "#app/paths.ts";
import {
  type Addressed,
  at,
  employers,
  everybody,
  type Expectation,
  officeOnly,
  ownersOnly,
} from "./route-outcomes.ts";

const ofDraft = (path: (lang: "de", id: string) => string) => (has: Addressed) => path("de", has.example.id);
const ofOpen = (path: (lang: "de", id: string) => string) => (has: Addressed) => path("de", has.openExample.id);
const ofHidden = (path: (lang: "de", id: string) => string) => (has: Addressed) => path("de", has.hiddenExample.id);
const ofNote = (path: (lang: "de", id: string) => string) => (has: Addressed) => path("de", has.note.id);

/**
 * Good examples and news: company A's draft and what it told members alone, what the office told everybody, and a note of the
 * office. Everything else about them is in the tests of their rooms.
 */
export const toldExpectations: Record<string, Expectation> = {
  "GET /:lang/good-examples": at(() => paths.examples("de"), everybody("page")),
  "GET /:lang/good-examples/:slug": at(
    (has) => paths.example("de", `schichten-getauscht-${has.openExample.id}`),
    everybody("page"),
  ),
  "GET /:lang/news": at(() => paths.news("de"), everybody("page")),
  "GET /:lang/news.atom": at(() => paths.newsFeed("de"), everybody("page")),
  "GET /:lang/news/:slug": at((has) => paths.note("de", `sprechtag-in-goerlitz-${has.note.id}`), everybody("page")),

  "GET /:lang/employer/good-examples": at(() => paths.employerExamples("de"), employers("page")),
  "GET /:lang/employer/good-examples/new": at(() => paths.newExample("de"), employers("page")),
  "POST /:lang/employer/good-examples/new": at(() => paths.newExample("de"), employers("asks")),
  "GET /:lang/employer/good-examples/:exampleId": at(ofHidden(paths.employerExample), employers("page")),
  "GET /:lang/employer/good-examples/:exampleId/edit": at(ofDraft(paths.editExample), ownersOnly("page")),
  "POST /:lang/employer/good-examples/:exampleId/edit": at(ofDraft(paths.editExample), ownersOnly("asks")),
  "GET /:lang/employer/good-examples/:exampleId/submission": at(ofDraft(paths.submitExample), ownersOnly("moves")),
  "POST /:lang/employer/good-examples/:exampleId/submission": at(ofDraft(paths.submitExample), ownersOnly("moves")),
  "GET /:lang/employer/good-examples/:exampleId/taking-down": at(ofHidden(paths.takeDownExample), ownersOnly("page")),
  "POST /:lang/employer/good-examples/:exampleId/taking-down": at(ofHidden(paths.takeDownExample), ownersOnly("moves")),
  "GET /:lang/employer/good-examples/:exampleId/deletion": at(ofDraft(paths.deleteExample), ownersOnly("moves")),
  "POST /:lang/employer/good-examples/:exampleId/deletion": at(ofDraft(paths.deleteExample), ownersOnly("moves")),
  "GET /:lang/employer/news": at(() => paths.memberNews("de"), employers("page")),
  "GET /:lang/employer/news/:newsId": at(ofNote(paths.memberNote), employers("page")),

  "GET /:lang/office/good-examples": at(() => paths.officeExamples("de"), officeOnly("page")),
  "GET /:lang/office/good-examples/new": at(() => paths.officeNewExample("de"), officeOnly("page")),
  "POST /:lang/office/good-examples/new": at(() => paths.officeNewExample("de"), officeOnly("asks")),
  "GET /:lang/office/good-examples/:exampleId": at(ofOpen(paths.officeExample), officeOnly("page")),
  "GET /:lang/office/good-examples/:exampleId/edit": at(ofOpen(paths.officeEditExample), officeOnly("page")),
  "POST /:lang/office/good-examples/:exampleId/edit": at(ofOpen(paths.officeEditExample), officeOnly("asks")),
  "GET /:lang/office/good-examples/:exampleId/publication": at(ofOpen(paths.officePublishExample), officeOnly("moves")),
  "POST /:lang/office/good-examples/:exampleId/publication": at(
    ofOpen(paths.officePublishExample),
    officeOnly("missing"),
  ),
  "GET /:lang/office/good-examples/:exampleId/remark": at(ofOpen(paths.officeSendBackExample), officeOnly("moves")),
  "POST /:lang/office/good-examples/:exampleId/remark": at(ofOpen(paths.officeSendBackExample), officeOnly("moves")),
  "GET /:lang/office/good-examples/:exampleId/taking-down": at(ofOpen(paths.officeTakeDownExample), officeOnly("page")),
  "POST /:lang/office/good-examples/:exampleId/taking-down": at(
    ofOpen(paths.officeTakeDownExample),
    officeOnly("asks"),
  ),
  "GET /:lang/office/good-examples/:exampleId/deletion": at(ofOpen(paths.officeDeleteExample), officeOnly("moves")),
  "POST /:lang/office/good-examples/:exampleId/deletion": at(ofOpen(paths.officeDeleteExample), officeOnly("missing")),
  "GET /:lang/office/news": at(() => paths.officeNews("de"), officeOnly("page")),
  "GET /:lang/office/news/new": at(() => paths.officeNewNote("de"), officeOnly("page")),
  "POST /:lang/office/news/new": at(() => paths.officeNewNote("de"), officeOnly("asks")),
  "GET /:lang/office/news/:newsId": at(ofNote(paths.officeNote), officeOnly("page")),
  "POST /:lang/office/news/:newsId": at(ofNote(paths.officeNote), officeOnly("asks")),
  "GET /:lang/office/news/:newsId/withdrawal": at(ofNote(paths.officeWithdrawNote), officeOnly("moves")),
  "POST /:lang/office/news/:newsId/withdrawal": at(ofNote(paths.officeWithdrawNote), officeOnly("moves")),
  "GET /:lang/office/news/:newsId/deletion": at(ofNote(paths.officeDeleteNote), officeOnly("moves")),
  "POST /:lang/office/news/:newsId/deletion": at(ofNote(paths.officeDeleteNote), officeOnly("missing")),
};
