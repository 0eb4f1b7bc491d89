import { paths } from "#app/paths.ts";
import { at, type Expectation, officeOnly } from "../expectations/route-outcomes.ts";

/** The office's tables of minimums, and one that every store has. */
const known = "minimum_wage-DE-2026-01-01";

export const payExpectations: Record<string, Expectation> = {
  "GET /:lang/office/pay": at(() => paths.officePay("de"), officeOnly("page")),
  "POST /:lang/office/pay": at(() => paths.officePay("de"), officeOnly("asks")),
  "GET /:lang/office/pay/rates": at(() => paths.importRates("de"), officeOnly("page")),
  "POST /:lang/office/pay/rates": at(() => paths.importRates("de"), officeOnly("asks")),
  "GET /:lang/office/pay/minimums": at(() => paths.officeMinimums("de"), officeOnly("page")),
  "GET /:lang/office/pay/minimums/new/:topic": at(() => paths.newMinimum("de", "pay_agreement"), officeOnly("page")),
  "POST /:lang/office/pay/minimums/new/:topic": at(() => paths.newMinimum("de", "pay_agreement"), officeOnly("asks")),
  "GET /:lang/office/pay/minimums/:entryId": at(() => paths.officeMinimum("de", known), officeOnly("page")),
  "POST /:lang/office/pay/minimums/:entryId": at(() => paths.officeMinimum("de", known), officeOnly("asks")),
  "GET /:lang/office/pay/minimums/:entryId/withdrawal": at(
    () => paths.withdrawMinimum("de", known),
    officeOnly("page"),
  ),
  "POST /:lang/office/pay/minimums/:entryId/withdrawal": at(
    () => paths.withdrawMinimum("de", known),
    officeOnly("asks"),
  ),
};
