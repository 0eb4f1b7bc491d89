import type { AlertFrequency, Lang } from "#db/codes.ts";
import type { Db } from "#db/connect.server.ts";
import { findDistrictNames } from "#app/domain/places/find-district-names.server.ts";
import { parseCriteria } from "#app/domain/search/criteria.ts";
import { criteriaInWords } from "#app/domain/search/results/describe-criteria.ts";
import { textsFor } from "#app/platform/i18n/request-lang.server.ts";
import type { Texts } from "#app/platform/i18n/texts.ts";
import { horizonText, type Return } from "./returnee.ts";

type Described = { criteria: string; frequency: AlertFrequency; plan: Return | null };
type Fact = { label: string; value: string };

/** An alert in the reader's words: the same in its mails and on its pages. */
export async function alertFacts(db: Db, { criteria, frequency, plan }: Described, lang: Lang): Promise<Fact[]> {
  const t = textsFor(lang);
  return [
    { label: t("alert:fact.search"), value: await alertInWords(db, criteria, lang) },
    { label: t("alert:fact.frequency"), value: t(`alert:frequency.${frequency}`) },
    ...(plan ? planFacts(plan, t) : []),
  ];
}

export async function alertInWords(db: Db, criteria: string, lang: Lang) {
  const districts = await findDistrictNames(db, lang);
  return criteriaInWords(textsFor(lang), lang, parseCriteria(new URLSearchParams(criteria)), { districts });
}

function planFacts({ horizonMonths, officeMayContact }: Return, t: Texts): Fact[] {
  return [
    { label: t("alert:fact.horizon"), value: horizonText(t, horizonMonths) },
    { label: t("alert:fact.officeMayContact"), value: t(officeMayContact ? "alert:fact.yes" : "alert:fact.no") },
  ];
}
