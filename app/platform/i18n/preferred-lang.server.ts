import { parseAccept } from "hono/utils/accept";
import { isLang, type Lang, sourceLang } from "./locales.ts";

/** The language that fits an Accept-Language header best. */
export function preferredLang(header: string | null): Lang {
  return (
    parseAccept(header ?? "")
      .filter(({ q }) => q > 0)
      .map(({ type }) => type.slice(0, 2).toLowerCase())
      .find(isLang) ?? sourceLang
  );
}
