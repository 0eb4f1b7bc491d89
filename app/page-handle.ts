import type { ReactNode } from "react";
import type { KnownQuery } from "./platform/http/addresses/site-routes.ts";
import type { Audience } from "./ui/frame.tsx";

/** What a route may say about its page (export const handle). */
export interface PageHandle {
  /** Whose header and navigation; public by default. */
  audience?: Audience;
  /** False where the search bar would be in the way, e.g. in the middle of an application. */
  search?: boolean;
  /** True where colours of the page go from edge to edge. */
  bleed?: boolean;
  /** Of every page that is kept for everybody: the parameters it is made from. */
  knownQuery?: KnownQuery;
  /** The page made of finished parts alone, from what its loader gives; null where it is none: docs/decisions/0061. */
  whole?: (page: never) => ReactNode;
  /** True only where a page cannot work without the framework in the browser. */
  hydrate?: boolean;
}
