import { paths } from "#app/paths.ts";
import type { Lang } from "#app/platform/i18n/locales.ts";
import { textsOf } from "#app/platform/i18n/texts.ts";

/** Says to feed readers where the news are, on pages that show some. */
export function newsFeedLink(lang: Lang) {
  return {
    ...{ tagName: "link", rel: "alternate", type: "application/atom+xml" },
    ...{ title: textsOf(lang)("news:title"), href: paths.newsFeed(lang) },
  };
}
