import { inTwo } from "#app/platform/http/request-rules.ts";
import { firstOf, isLang, type Lang, langs } from "#app/platform/i18n/locales.ts";
import type { Check } from "./guards.server.ts";

/**
 * The program speaks more languages than a region may want. What is not offered is no page, but a board may have spoken it
 * once: links in mails and bookmarks go on in its first language. Not for ever, as it may come back; whatever is posted goes
 * along, so that mail programs still end an alert.
 */
export function offeredLangs(offered: readonly Lang[]): Check {
  if (langs.every((lang) => offered.includes(lang))) return () => null;
  return (c) => {
    const { path, query } = inTwo(c.env.incoming.url ?? "/");
    const [, lang = "", ...rest] = path.split("/");
    const asked = lang.toLowerCase();
    if (!isLang(asked) || offered.includes(asked)) return null;
    const location = `/${[firstOf(offered), ...rest].join("/")}${query === "" ? "" : `?${query}`}`;
    return new Response(null, { status: 307, headers: { Location: location } });
  };
}
