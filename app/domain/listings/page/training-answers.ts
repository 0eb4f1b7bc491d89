import type { Country } from "#db/codes.ts";
import { certificatesAt } from "#app/domain/certificates/level-table.ts";
import type { Lang } from "#app/platform/i18n/locales.ts";
import type { Texts } from "#app/platform/i18n/texts.ts";
import type { ListingView } from "./find-listing-view.server.ts";

/** Where readers of a language went to school, as far as their certificates have other names there. */
const homeOf: Partial<Record<Lang, Exclude<Country, "DE">>> = { pl: "PL", cs: "CZ" };

/** Nobody says "zero six". */
const spoken = (time: string) => time.replace(/^0/, "");

/** A usual day, and how school goes. */
export function dayAndSchool(t: Texts, { training }: ListingView) {
  if (!training) return [];
  const { day, setting, rhythm, hostel, costs } = training;
  return [
    {
      label: t("training:label.day"),
      value: day && t("training:dayHours", { from: spoken(day.from), until: spoken(day.until) }),
    },
    { label: t("training:label.setting"), value: setting && t(`training:setting.${setting}`) },
    { label: t("training:label.rhythm"), value: rhythm && t(`training:rhythm.${rhythm}`) },
    { label: t("training:label.hostel"), value: hostel && t(`training:hostel.${hostel}`) },
    { label: t("training:label.costs"), value: costs && t(`training:costs.${costs}`) },
  ];
}

/** What one has afterwards, what that is worth at home, and what comes then. */
export function afterTraining(t: Texts, lang: Lang, { training, features }: ListingView) {
  if (!training) return [];
  const { exam, level, further } = training;
  return [
    { label: t("training:label.exam"), value: exam && t(`training:exam.${exam}`) },
    { label: t("training:label.level"), value: level && levelText(t, lang, level) },
    {
      label: t("training:label.takeover"),
      value: features.includes("takeover") ? t("listing:feature.takeover") : null,
    },
    { label: t("training:label.further"), value: further && t(`training:further.${further}`) },
  ];
}

function levelText(t: Texts, lang: Lang, level: number) {
  const said = t("training:level", { level });
  const home = homeOf[lang];
  const [certificate] = home ? certificatesAt(level, home) : [];
  return home && certificate ? t(`training:levelAt.${home}`, { level: said, certificate: certificate.name }) : said;
}
