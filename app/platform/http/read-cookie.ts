import { parse } from "hono/utils/cookie";

/** What this cookie holds. Those of others beside it may be written as they like, also so that nobody can read them. */
export function readCookie(header: string | null | undefined, name: string): string | undefined {
  return parse(header ?? "", name)[name];
}
