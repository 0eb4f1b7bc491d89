import { paths } from "#app/paths.ts";
import { type Addressed, at, type Expectation, officeOnly } from "./route-outcomes.ts";

const ofContact = (path: (lang: "de", id: string) => string) => (has: Addressed) => path("de", has.contact.id);

/** Whom of the association one can ask: the office's own pages. What readers see is in the tests of the room. */
export const contactExpectations: Record<string, Expectation> = {
  "GET /:lang/office/contacts": at(() => paths.officeContacts("de"), officeOnly("page")),
  "GET /:lang/office/contacts/new": at(() => paths.officeNewContact("de"), officeOnly("page")),
  "POST /:lang/office/contacts/new": at(() => paths.officeNewContact("de"), officeOnly("asks")),
  "GET /:lang/office/contacts/:contactId": at(ofContact(paths.officeContact), officeOnly("page")),
  "POST /:lang/office/contacts/:contactId": at(ofContact(paths.officeContact), officeOnly("asks")),
  "GET /:lang/office/contacts/:contactId/removal": at(ofContact(paths.removeContact), officeOnly("page")),
  "POST /:lang/office/contacts/:contactId/removal": at(ofContact(paths.removeContact), officeOnly("moves")),
};
