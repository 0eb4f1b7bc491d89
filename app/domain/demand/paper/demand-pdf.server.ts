import { formatDay, formatInstantDay } from "#app/platform/i18n/format.ts";
import type { Lang } from "#app/platform/i18n/locales.ts";
import { textsFor } from "#app/platform/i18n/request-lang.server.ts";
import { newPaper } from "#app/platform/pdf/new-paper.server.ts";
import { crossLines } from "../shown/cross-lines.ts";
import { cutAt } from "../shown/cut-at.ts";
import { columnsOf, demandLines } from "../shown/demand-lines.ts";
import { demandSentences } from "../shown/demand-sentences.ts";
import { amountText, periodName, valueName } from "../shown/demand-words.ts";
import type { Demand } from "../shown/find-demand.server.ts";
import { howParts } from "../shown/how-parts.ts";
import { demandSheet } from "./demand-sheet.server.ts";

type Print = { demand: Demand; lang: Lang; board: string; at: Date };

/** The report of a month or a year on paper, to be laid on a table: what the page says, in the same order. */
export async function demandPdf({ demand, lang, board, at }: Print) {
  const t = textsFor(lang);
  const title = `${t("demand:title")}: ${periodName(lang, demand.period)}`;
  const margins = { top: 42, left: 42, right: 42, bottom: 52 };
  const { doc, bytes } = newPaper({ layout: "landscape", margins, lang, title, board, at });
  const sheet = demandSheet(doc);
  sheet.write(title, { size: 18, font: "bold", tag: "H1" });
  const { isClosed, countedAt } = demand.state;
  const countedFrom = cutAt(demand.state);
  const day = formatInstantDay(lang, countedAt);
  if (!isClosed) sheet.write(t("demand:state.running", { at: day }), { size: 10 });
  if (countedFrom) sheet.write(t("demand:state.since", { day: formatDay(lang, countedFrom) }), { size: 10 });
  for (const sentence of demandSentences(t, lang, demand)) sheet.write(`• ${sentence}`, { size: 11 });
  const { split, names, rows, countries, german, horizons, hasBorder } = demand;
  sheet.bars(
    t("demand:chart.sought"),
    rows.slice(0, mostDrawn).map(({ value, searches, listings }) => ({
      label: valueName(t, split, value, names),
      bars: (split === "lang" ? [searches] : [searches, listings]).map((amount) => ({
        amount,
        text: amountText(t, lang, amount),
      })),
    })),
    [t("demand:column.searches"), ...(split === "lang" ? [] : [t("demand:column.listings")])],
  );
  const tables = [
    { table: "sought", by: split, divided: demand, title: t("demand:chart.sought") },
    { table: "answered", by: split, divided: demand, title: t("demand:chart.answered") },
    { table: "acrossBorders", by: "country", divided: { ...countries, names: {} }, title: t("demand:chart.countries") },
  ] as const;
  for (const { table, by, divided, title } of tables) {
    const columns = columnsOf({ table, split: by, hasBorder }).map((column) => t(`demand:short.${column}`));
    const { lines, ends } = demandLines(t, lang, divided, { table, split: by, hasBorder });
    if (table === "acrossBorders" && !hasBorder) continue;
    sheet.table(title, [t(`demand:column.value.${by}`), ...columns], [...lines.slice(0, mostLines), ...ends]);
  }
  if (demand.cross) {
    const { columns, lines, sums } = crossLines(t, lang, {
      ...{ cross: demand.cross, names: demand.districtNames, mostDistricts: mostOnPaper },
    });
    sheet.table(t("demand:cross.title"), columns, [...lines, sums]);
    sheet.write(t("demand:cross.how"), { size: 8.5 });
  }
  const shown = (amount: Parameters<typeof amountText>[2]) => amountText(t, lang, amount);
  sheet.table(
    t("demand:chart.german"),
    [t("demand:chart.level"), t("demand:chart.asked"), t("demand:chart.offered")],
    german.map(({ value, listings, applications }) => [
      valueName(t, "german", value),
      shown(listings),
      shown(applications),
    ]),
  );
  sheet.table(
    t("demand:chart.horizon"),
    [t("demand:chart.horizonColumn"), t("demand:column.returnees")],
    horizons.map(({ value, returnees }) => [valueName(t, "horizon", value), shown(returnees ?? 0)]),
  );
  sheet.heading(t("demand:how.title"));
  for (const part of howParts(hasBorder)) sheet.write(t(`demand:how.${part}`), { size: 8.5 });
  sheet.end(t("demand:file.made", { board, day }), (page, pages) => t("demand:file.page", { page, pages }));
  return bytes;
}

const mostDrawn = 10;
/** Beside each other on A4. */
const mostOnPaper = 9;
/** Of hundreds of occupations nobody reads all on paper; the file has them. */
const mostLines = 40;
