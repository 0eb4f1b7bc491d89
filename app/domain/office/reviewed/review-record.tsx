import { formatNumber } from "#app/platform/i18n/format.ts";
import type { Lang } from "#app/platform/i18n/locales.ts";
import { useTexts } from "#app/platform/i18n/texts.ts";
import { leastReviewed, measuredDays, type ReviewMeasure } from "./review-measure.ts";

type Props = { lang: Lang; promised: number; measure: ReviewMeasure | null };

/** What the pages promise, and whether the office keeps it. */
export function ReviewRecord({ lang, promised, measure }: Props) {
  const t = useTexts();
  const said = t("office:reviewed.promised", { count: promised });
  if (!measure) {
    const span = { days: measuredDays, least: leastReviewed };
    return <p className="quiet">{`${said} ${t("office:reviewed.tooLittle", span)}`}</p>;
  }
  const { count, kept, half } = measure;
  const share = formatNumber(lang, Math.floor((kept / count) * 100));
  return (
    <p className="quiet">
      {said} {t("office:reviewed.kept", { days: measuredDays, kept, all: count, share })}{" "}
      {half === 0 ? t("office:reviewed.sameDay") : t("office:reviewed.half", { count: half })}
    </p>
  );
}
