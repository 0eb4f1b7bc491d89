import { paths } from "#app/paths.ts";
import { at, type Expectation, officeOnly } from "../route-outcomes.ts";

export const protectionExpectations: Record<string, Expectation> = {
  "GET /:lang/office/data-protection": at(() => paths.officeProtection("de"), officeOnly("page")),
};
