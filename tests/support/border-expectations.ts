import { paths } from "#app/paths.ts";
import { at, everybody, type Expectation } from "./route-outcomes.ts";

/** Living in one country, working in another. */
export const borderExpectations: Record<string, Expectation> = {
  "GET /:lang/border": at((has) => paths.border("de", `listing=${has.listing.id}`), everybody("page")),
};
