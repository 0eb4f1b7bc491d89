import { paths } from "#app/paths.ts";
import { at, type Expectation, officeOnly } from "../route-outcomes.ts";

export const findingExpectations: Record<string, Expectation> = {
  "GET /:lang/office/find": at(() => paths.officeFind("de"), officeOnly("page")),
};
