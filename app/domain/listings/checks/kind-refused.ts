import type { Kind, Lang } from "#db/codes.ts";
import { formatList } from "#app/platform/i18n/format.ts";
import type { Texts } from "#app/platform/i18n/texts.ts";
import { problem } from "./problem.ts";

/** An organisation that is no member asked for a kind of listing which it may not post. */
export function kindRefused(t: Texts, lang: Lang, offered: readonly Kind[]) {
  const kinds = offered.map((kind) => t(`listing:kind.${kind}`));
  return problem("kindNotOffered", { kinds: formatList(lang, kinds) });
}
