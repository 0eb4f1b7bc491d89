import { paths } from "#app/paths.ts";
import { at, employers, everybody, type Expectation, officeOnly } from "./route-outcomes.ts";

/** Nothing has been counted yet: whoever asks for a file is led to the page that says so. */
export const demandExpectations: Record<string, Expectation> = {
  "GET /:lang/demand": at(() => paths.demand("de"), everybody("page")),
  "GET /:lang/office/demand": at(() => paths.demandOf("de", "office"), officeOnly("page")),
  "GET /:lang/office/demand/file": at(() => paths.demandFile("de", "office"), officeOnly("moves")),
  "GET /:lang/employer/demand": at(() => paths.demandOf("de", "employer"), employers("page")),
  "GET /:lang/employer/demand/file": at(() => paths.demandFile("de", "employer"), employers("moves")),
};
