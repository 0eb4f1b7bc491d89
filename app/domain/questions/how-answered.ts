import type { Lang } from "#db/codes.ts";
import type { Texts } from "#app/platform/i18n/texts.ts";
import type { Answerable } from "./question.ts";

/** What those who apply will find under the question: its choices, what its number counts, or how else it is answered. */
export function howAnswered(t: Texts, lang: Lang, { kind, unit, options }: Answerable) {
  if (kind === "number") return unit ? t(`question:unit.${unit}`) : "";
  if (kind !== "choice") return t(`question:kind.${kind}`);
  return options.flatMap(({ retired, texts }) => (retired ? [] : [texts[lang]])).join(" · ");
}
