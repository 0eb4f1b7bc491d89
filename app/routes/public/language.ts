import type { LoaderFunctionArgs } from "@remix-run/node";
import { paths } from "#app/paths.ts";
import { readCookie } from "#app/platform/http/read-cookie.ts";
import { isLang } from "#app/platform/i18n/locales.ts";
import { preferredLang } from "#app/platform/i18n/preferred-lang.server.ts";

export function loader({ request, context }: LoaderFunctionArgs) {
  const chosen = readCookie(request.headers.get("Cookie"), "lang");
  const { langs } = context.config.board;
  const known = isLang(chosen) && langs.includes(chosen);
  const lang = known ? chosen : preferredLang(request.headers.get("Accept-Language"), langs);
  return new Response(null, {
    status: 302,
    headers: { Location: paths.home(lang), Vary: "Accept-Language, Cookie", "Cache-Control": "private, no-cache" },
  });
}
