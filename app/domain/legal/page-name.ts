import type { Lang } from "#db/codes.ts";
import { paths } from "#app/paths.ts";
import type { Texts } from "#app/platform/i18n/texts.ts";
import { crossingOf, isBorderPage } from "./border-pages.ts";
import type { WordedPage } from "./legal-text.ts";

/** What the office calls a page that it may word. */
export function pageName(t: Texts, page: WordedPage): string {
  return isBorderPage(page) ? t(`border:page.${page}`) : t(`frame.${page}`);
}

/** Where everybody reads it. */
export function pathOfPage(lang: Lang, page: WordedPage): string {
  return isBorderPage(page) ? paths.border(lang, new URLSearchParams(crossingOf(page))) : paths[page](lang);
}
