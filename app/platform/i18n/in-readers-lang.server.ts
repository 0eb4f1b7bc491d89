import { readCookie } from "../http/read-cookie.ts";
import { isLang, type Lang } from "./locales.ts";
import { preferredLang } from "./preferred-lang.server.ts";

/** Leads from an address without a language to the page in the reader's: the one they chose here, else their browser's. */
export function inReadersLang(request: Request, langs: readonly Lang[], pathIn: (lang: Lang) => string) {
  const chosen = readCookie(request.headers.get("Cookie"), "lang");
  const known = isLang(chosen) && langs.includes(chosen);
  const lang = known ? chosen : preferredLang(request.headers.get("Accept-Language"), langs);
  return new Response(null, {
    status: 302,
    headers: { Location: pathIn(lang), Vary: "Accept-Language, Cookie", "Cache-Control": "private, no-cache" },
  });
}
