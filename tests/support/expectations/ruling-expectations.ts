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

const ofRuling = (path: (lang: "de", number: string) => string) => (has: Addressed) => path("de", has.ruling.number);
const byLink = (has: Addressed) => paths.rulingByLink("de", has.ruling.token);

/** Company A's listing was ended once; nobody has appealed. */
export const rulingExpectations: Record<string, Expectation> = {
  "GET /:lang/transparency": at(() => paths.transparency("de"), everybody("page")),
  "GET /:lang/transparency.csv": at(() => paths.transparencyFile("de", "csv", 2027), everybody("page")),
  "GET /:lang/transparency.json": at(() => paths.transparencyFile("de", "json", 2027), everybody("page")),
  "GET /:lang/mine/decisions/:token": at(byLink, everybody("page")),
  "POST /:lang/mine/decisions/:token": at(byLink, everybody("asks")),
  "GET /:lang/employer/decisions": at(() => paths.employerRulings("de"), employers("page")),
  "GET /:lang/employer/decisions/:number": at(ofRuling(paths.employerRuling), ownersOnly("page")),
  "GET /:lang/office/decisions": at(() => paths.officeRulings("de"), officeOnly("page")),
  "GET /:lang/office/decisions/:number": at(ofRuling(paths.officeRuling), officeOnly("page")),
  "POST /:lang/office/decisions/:number": at(ofRuling(paths.officeRuling), officeOnly("asks")),
};
