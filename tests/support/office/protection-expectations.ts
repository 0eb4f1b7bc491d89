import { paths } from "#app/paths.ts";
import { at, type Expectation, officeOnly } from "../expectations/route-outcomes.ts";

export const protectionExpectations: Record<string, Expectation> = {
  "GET /:lang/office/data-protection": at(() => paths.officeProtection("de"), officeOnly("page")),
  "GET /:lang/office/data-protection/papers/:paper": at(
    () => paths.protectionPaper("de", "record"),
    officeOnly("page"),
  ),
  "GET /:lang/office/data-protection/papers/:paper/file": at(
    () => paths.protectionPaperFile("de", "agreement"),
    officeOnly("page"),
  ),
  "GET /:lang/office/data-protection/person": at(() => paths.officePerson("de"), officeOnly("page")),
  "POST /:lang/office/data-protection/person": at(() => paths.officePerson("de"), officeOnly("asks")),
  "GET /:lang/office/data-protection/person/export": at(() => paths.exportPerson("de"), officeOnly("moves")),
  "POST /:lang/office/data-protection/person/export": at(() => paths.exportPerson("de"), officeOnly("moves")),
  "GET /:lang/office/data-protection/person/erasure": at(() => paths.erasePerson("de"), officeOnly("page")),
  "POST /:lang/office/data-protection/person/erasure": at(() => paths.erasePerson("de"), officeOnly("moves")),
};
