import type { Lang } from "#db/codes.ts";
import { formatDay, formatNumber } from "#app/platform/i18n/format.ts";
import type { Texts } from "#app/platform/i18n/texts.ts";
import type { Answerable } from "./question.ts";

/** A stored answer in the reader's words; what the seeker wrote stays as it was written. */
export function answerText(t: Texts, lang: Lang, { kind, unit, options }: Answerable, answer: string) {
  if (kind === "yes_no") return answer === "yes" ? t("question:yes") : t("question:no");
  if (kind === "choice") return options.find(({ code }) => code === answer)?.texts[lang] ?? answer;
  if (kind === "date") return formatDay(lang, answer);
  if (kind === "number" && unit) {
    return t(`question:count.${unit}`, { count: Number(answer), number: formatNumber(lang, Number(answer)) });
  }
  return answer;
}
