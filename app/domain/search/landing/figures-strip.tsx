import { formatNumber } from "#app/platform/i18n/format.ts";
import type { Lang } from "#app/platform/i18n/locales.ts";
import { useTexts } from "#app/platform/i18n/texts.ts";
import type { Figures } from "./figures.ts";

/** Large numbers, each with the words that make it one sentence. */
export function FiguresStrip({ figures, lang }: { figures: Figures; lang: Lang }) {
  const t = useTexts();
  const { open, companies, answerDays, withPay } = figures;
  const shown = [
    { value: formatNumber(lang, open), label: t("search:home.figures.open", { count: open }) },
    { value: formatNumber(lang, companies), label: t("search:home.figures.companies", { count: companies }) },
    ...(answerDays === null
      ? []
      : [
          {
            value: t("search:home.figures.answerDays", { count: answerDays }),
            label: t("search:home.figures.answerDaysText"),
          },
        ]),
    { value: `${formatNumber(lang, withPay)} %`, label: t("search:home.figures.withPay") },
  ];
  return (
    <section className="figures">
      <div className="wrap">
        <h2 className="visually-hidden">{t("search:home.figures.title")}</h2>
        <ul>
          {shown.map(({ value, label }) => (
            <li key={label}>
              <b>{value}</b> {label}
            </li>
          ))}
        </ul>
      </div>
    </section>
  );
}
