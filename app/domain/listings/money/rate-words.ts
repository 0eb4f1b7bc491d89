// A face of this room: other nouns may import it.

import { formatRate } from "#app/platform/i18n/format.ts";
import type { Lang } from "#app/platform/i18n/locales.ts";
import type { Rate } from "./rate.ts";

/** With up to four digits, as the central bank names them. */
export function rateWords(lang: Lang, { PLN, CZK }: Pick<Rate, "PLN" | "CZK">) {
  return { pln: formatRate(lang, PLN), czk: formatRate(lang, CZK) };
}
