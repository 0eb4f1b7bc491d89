import { isProgramDoor } from "./addresses/program-door.ts";

/** What pages of other sites may read: the API and the feeds. There is nothing behind these addresses but public content. */
export function isOpenData(path: string) {
  return (path.startsWith("/api/") && !isProgramDoor(path)) || path.startsWith("/feeds/");
}

export const openDataHeaders = {
  "Access-Control-Allow-Origin": "*",
  "Access-Control-Expose-Headers": "ETag, Link, Retry-After",
  "Cross-Origin-Resource-Policy": "cross-origin",
};

/** The answer to a browser that asks whether it may ask. */
export const preflightHeaders = {
  "Access-Control-Allow-Methods": "GET, HEAD",
  "Access-Control-Allow-Headers": "*",
  "Access-Control-Max-Age": "86400",
};
