import type { LoaderFunctionArgs } from "@remix-run/node";
import { paths } from "#app/paths.ts";
import { isLang, preferredLang } from "#app/platform/i18n/locales.ts";

export function loader({ request }: LoaderFunctionArgs) {
  const chosen = /(?:^|;\s*)lang=(\w\w)/.exec(request.headers.get("Cookie") ?? "")?.[1];
  const lang = isLang(chosen) ? chosen : preferredLang(request.headers.get("Accept-Language"));
  return new Response(null, {
    status: 302,
    headers: { Location: paths.home(lang), Vary: "Accept-Language, Cookie", "Cache-Control": "private, no-cache" },
  });
}
