import { isLang, type Lang } from "#app/platform/i18n/locales.ts";
import { type Check, pathOf, refuse } from "./guards.server.ts";

/** The program speaks more languages than a region may want: what is not offered is no page, whoever asks for it. */
export function offeredLangs(langs: readonly Lang[]): Check {
  return (c) => {
    const lang = pathOf(c).split("/")[1]?.toLowerCase();
    return isLang(lang) && !langs.includes(lang) ? refuse(c, 404) : null;
  };
}
