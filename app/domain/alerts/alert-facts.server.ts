import type { AlertFrequency } from "#db/alerts/alert-codes.ts";
import type { Lang } from "#db/codes.ts";
import type { Store } from "#db/store-edition.server.ts";
import { parseCriteria } from "#app/domain/search/criteria.ts";
import { criteriaInWords } from "#app/domain/search/results/describe-criteria.ts";
import { findNamesInCriteria } from "#app/domain/search/results/find-names-in-criteria.server.ts";
import { formatDay, formatList } from "#app/platform/i18n/format.ts";
import { textsFor } from "#app/platform/i18n/request-lang.server.ts";
import type { Texts } from "#app/platform/i18n/texts.ts";
import { horizonText, type Return } from "./returnee.ts";
import { weekText } from "./week-text.ts";

type Described = { criteria: string; partner_criteria?: string; frequency: AlertFrequency; plan: Return | null };
type Fact = { label: string; value: string };

/** An alert in the reader's words: the same in its mails and on its pages. */
export async function alertFacts(store: Store, alert: Described, lang: Lang): Promise<Fact[]> {
  const { criteria, partner_criteria = "", frequency, plan } = alert;
  const t = textsFor(lang);
  const inWords = (search: string) => alertInWords(store, search, lang);
  return [
    { label: t("alert:fact.search"), value: await inWords(criteria) },
    ...(partner_criteria ? [{ label: t("alert:fact.partner"), value: await inWords(partner_criteria) }] : []),
    { label: t("alert:fact.frequency"), value: t(`alert:frequency.${frequency}`) },
    ...(plan ? planFacts(plan, t, lang) : []),
  ];
}

export async function alertInWords(store: Store, criteria: string, lang: Lang) {
  const search = parseCriteria(new URLSearchParams(criteria));
  return criteriaInWords(textsFor(lang), lang, search, await findNamesInCriteria(store, search, lang));
}

function planFacts(plan: Return, t: Texts, lang: Lang): Fact[] {
  const { horizonMonths, horizonFrom, matters, reachable, officeMayContact } = plan;
  return [
    {
      label: t("alert:fact.horizon"),
      value: t("alert:returnee.said", {
        horizon: horizonText(t, horizonMonths),
        day: formatDay(lang, horizonFrom),
      }),
    },
    ...(matters.length > 0
      ? [
          {
            label: t("alert:returnee.matter"),
            value: formatList(
              lang,
              matters.map((one) => t(`listing:feature.${one}`)),
            ),
          },
        ]
      : []),
    ...(reachable.length > 0
      ? [
          {
            label: t("alert:returnee.week"),
            value: formatList(
              lang,
              reachable.map((monday) => weekText(t, lang, monday)),
            ),
          },
        ]
      : []),
    { label: t("alert:fact.officeMayContact"), value: t(officeMayContact ? "alert:fact.yes" : "alert:fact.no") },
  ];
}
