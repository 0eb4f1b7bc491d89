import type { Lang } from "#db/codes.ts";
import { formatDay, formatMoney } from "#app/platform/i18n/format.ts";
import type { Texts } from "#app/platform/i18n/texts.ts";
import type { Offer } from "./reading/offer.ts";

/** What an offer says, short enough for a line. */
export function offerFacts(t: Texts, lang: Lang, offer: Offer): string[] {
  const { kind, places, contract, payMin, payMax, payUnit, payCurrency, deadline } = offer;
  const isPaid = payMin !== null && payMax !== null && payUnit !== null && payCurrency !== null;
  return [
    t(`listing:kind.${kind}`),
    places.join(", "),
    isPaid
      ? `${formatMoney(lang, payCurrency, Math.round(payMin * 100), Math.round(payMax * 100))} ${t(`listing:payUnit.${payUnit}`)}`
      : "",
    contract === null ? "" : t(`listing:contract.${contract}`),
    deadline === null ? "" : `${t("bringIn:part.deadline")}: ${formatDay(lang, deadline)}`,
  ].filter((fact) => fact !== "");
}
