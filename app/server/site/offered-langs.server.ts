import { isLang, type Lang, langs } from "#app/platform/i18n/locales.ts";
import { type Check, pathOf, refuse } from "./guards.server.ts";

/** The program speaks more languages than a region may want: what is not offered is no page, whoever asks for it. */
export function offeredLangs(offered: readonly Lang[]): Check {
  if (langs.every((lang) => offered.includes(lang))) return () => null;
  return (c) => {
    const lang = pathOf(c).split("/")[1]?.toLowerCase();
    return isLang(lang) && !offered.includes(lang) ? refuse(c, 404) : null;
  };
}
