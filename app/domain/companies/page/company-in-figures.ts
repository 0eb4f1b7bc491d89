import { formatList, formatNumber } from "#app/platform/i18n/format.ts";
import type { Lang } from "#app/platform/i18n/locales.ts";
import type { Texts } from "#app/platform/i18n/texts.ts";
import type { LargeFact } from "#app/ui/fact-cell.tsx";
import type { AnswerRecord } from "../answer-record.ts";
import type { CompanyProfile } from "../company-queries.server.ts";

type Known = Pick<CompanyProfile, "staff" | "apprentices" | "languages">;

/** How many people, in training too, what they speak and how the company answers; what nobody knows is left out. */
export function companyInFigures(t: Texts, lang: Lang, company: Known, answers: AnswerRecord): LargeFact[] {
  const { staff, apprentices, languages } = company;
  return [
    ...(staff === null ? [] : [fact("staff", "people", t("listing:page.staffLabel"), formatNumber(lang, staff))]),
    ...(apprentices === null
      ? []
      : [fact("apprentices", "apprenticeship", t("company:page.apprentices"), formatNumber(lang, apprentices))]),
    ...(languages.length === 0 ? [] : [languagesFact(t, lang, languages)]),
    ...(answers.typicalDays === null && answers.inTime === null ? [] : [answersFact(t, answers)]),
  ];
}

function languagesFact(t: Texts, lang: Lang, languages: Known["languages"]) {
  const spoken = languages.map((one) => t(`listing:language.${one}`));
  return fact("languages", "german", t("listing:page.team"), formatList(lang, spoken));
}

/** What is in time is said in large where it is not known how soon. */
function answersFact(t: Texts, { typicalDays: days, inTime }: AnswerRecord) {
  const label = t("company:page.answers");
  const punctual = inTime === null ? [] : [t("company:page.inTime", { percent: inTime })];
  if (days === null) return fact("answers", "clock", label, ...punctual);
  const soon = days === 0 ? t("company:page.sameDay") : t("company:page.usually", { count: days });
  return fact("answers", "clock", label, soon, ...punctual);
}

function fact(name: string, icon: LargeFact["icon"], label: string, value = "", ...lines: string[]): LargeFact {
  return { name, icon, label, value, lines };
}
