import { paths } from "#app/paths.ts";
import { at, everybody, type Expectation } from "./route-outcomes.ts";

/** What is there for pupils: open to everybody. */
export const pupilExpectations: Record<string, Expectation> = {
  "GET /:lang/explore": at(() => paths.explore("de"), everybody("page")),
};
