import { paths } from "#app/paths.ts";
import { escapeMarkup } from "#app/platform/http/escape-markup.ts";
import type { Lang } from "#app/platform/i18n/locales.ts";
import { type EmbedChoice, embedQuery } from "./embed-query.ts";

type Shown = { origin: string; lang: Lang; boardName: string };

/** The line that a site takes into its page: an element of ours, which shows the address of the board until it shows listings. */
export function scriptLine(choice: EmbedChoice, { origin, lang, boardName }: Shown) {
  const several = Map.groupBy(embedQuery(choice), ([name]) => name);
  const attributes = [...several].map(
    ([name, pairs]) => `${name}="${escapeMarkup(pairs.map(([, value]) => value).join(","))}"`,
  );
  const element = ["job-board-list", `lang="${lang}"`, ...attributes].join(" ");
  const link = `<a href="${origin}${paths.home(lang)}">${escapeMarkup(boardName)}</a>`;
  return `<${element}>${link}</job-board-list><script async src="${origin}${paths.embedScript()}"></script>`;
}

/** The same without a script on that page. */
export function frameLine(choice: EmbedChoice, { origin, lang, boardName }: Shown) {
  const address = escapeMarkup(origin + paths.embeddedPage(lang, embedQuery(choice)));
  return `<iframe src="${address}" title="${escapeMarkup(boardName)}" width="100%" height="600" loading="lazy"></iframe>`;
}
