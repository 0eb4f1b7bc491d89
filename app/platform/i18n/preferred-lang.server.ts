import { parseAccept } from "hono/utils/accept";
import { firstOf, type Lang } from "./locales.ts";

/** Of the languages that the board offers the one that fits an Accept-Language header best. */
export function preferredLang(header: string | null, offered: readonly Lang[]): Lang {
  const isOffered = (word: string): word is Lang => offered.some((lang) => lang === word);
  return (
    parseAccept(header ?? "")
      .filter(({ q }) => q > 0)
      .map(({ type }) => type.slice(0, 2).toLowerCase())
      .find(isOffered) ?? firstOf(offered)
  );
}
