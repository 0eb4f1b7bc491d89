import { listingCounted, visitSources } from "#db/listings/visit-codes.ts";
import type { Lang } from "#app/platform/i18n/locales.ts";
import { textsFor } from "#app/platform/i18n/request-lang.server.ts";
import { spreadsheetLines } from "#app/platform/typed/spreadsheet-lines.server.ts";
import type { StepCounts } from "./numbers-in-steps.ts";

/** One line a day, as the spreadsheets of Central Europe open it with a double click. */
export function numbersCsv(steps: readonly StepCounts[], lang: Lang) {
  const t = textsFor(lang);
  const head = [
    t("numbers:step.day"),
    ...visitSources.map((source) => t(`numbers:source.${source}`)),
    t("numbers:started"),
    t("numbers:sent"),
  ];
  const rows = steps.map(({ from, counts }) => [from, ...listingCounted.map((counted) => String(counts[counted]))]);
  return spreadsheetLines([head, ...rows], { isFirst: true });
}
