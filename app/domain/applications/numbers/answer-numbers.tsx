import { formatNumber } from "#app/platform/i18n/format.ts";
import type { Lang } from "#app/platform/i18n/locales.ts";
import { useTexts } from "#app/platform/i18n/texts.ts";
import { Facts } from "#app/ui/parts.tsx";
import type { AnswerNumbers as Numbers } from "./find-answer-numbers.server.ts";

/** Of the applications that are here today: what has been erased is counted above, where nobody's name is kept. */
export function AnswerNumbers({ lang, numbers }: { lang: Lang; numbers: Numbers }) {
  const t = useTexts();
  const { stages, answered, typicalDays } = numbers;
  if (stages.length === 0) return null;
  return (
    <section>
      <h2>{t("numbers:answers")}</h2>
      <Facts
        items={[
          ...stages.map(({ status, count }) => ({
            label: t(`application:status.${status}`),
            value: formatNumber(lang, count),
          })),
          ...(typicalDays === null
            ? []
            : [
                {
                  label: t("numbers:typical"),
                  value: t("numbers:typicalDays", { count: typicalDays, answered: formatNumber(lang, answered) }),
                },
              ]),
        ]}
      />
    </section>
  );
}
