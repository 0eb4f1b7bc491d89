import { paths } from "#app/paths.ts";
import { at, everybody, type Expectation, officeOnly } from "./route-outcomes.ts";

/** Living in one country, working in another; of what stays of the pay no year is entered. */
export const borderExpectations: Record<string, Expectation> = {
  "GET /:lang/border": at((has) => paths.border("de", `listing=${has.listing.id}`), everybody("page")),
  "GET /:lang/take-home": at((has) => paths.takeHome("de", `listing=${has.listing.id}`), everybody("page")),
  "GET /:lang/guides": at(() => paths.guides("de"), everybody("page")),
  "GET /:lang/guides/:guide": at(() => paths.guide("de", "finding-work"), everybody("page")),
  "GET /:lang/office/pay/take-home": at(() => paths.officeTakeHome("de"), officeOnly("page")),
  "GET /:lang/office/pay/take-home/:country/:year": at(
    () => paths.officeTakeHomeYear("de", "DE", 2027),
    officeOnly("page"),
  ),
  "POST /:lang/office/pay/take-home/:country/:year": at(
    () => paths.officeTakeHomeYear("de", "DE", 2027),
    officeOnly("asks"),
  ),
  "GET /:lang/office/pay/take-home/:country/:year/withdrawal": at(
    () => paths.withdrawTakeHomeYear("de", "DE", 2027),
    everybody("missing"),
  ),
  "POST /:lang/office/pay/take-home/:country/:year/withdrawal": at(
    () => paths.withdrawTakeHomeYear("de", "DE", 2027),
    officeOnly("missing"),
  ),
};
