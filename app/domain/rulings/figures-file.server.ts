import { spreadsheetLines } from "#app/platform/typed/spreadsheet-lines.server.ts";
import type { Figures } from "./find-ruling-figures.server.ts";

/** docs/api.md describes both; what is added later does not change what is here. */
export function figuresJson(figures: Figures, { board, complete }: { board: string; complete: boolean }) {
  const { year, reports, rulings, appeals, hours } = figures;
  return {
    format: "transparency/1",
    board,
    year,
    complete,
    notices: { total: sumOf(reports), byReason: Object.fromEntries(reports.map((one) => [one.reason, one.count])) },
    decisions: { total: sumOf(rulings), byKindAndGround: rulings, automated: 0 },
    appeals,
    medianHours: { noticeToDecision: hours.toRuling, appealToAnswer: hours.toAnswer },
  };
}

/** The same, one number a line. */
export function figuresCsv({ year, reports, rulings, appeals, hours }: Figures) {
  const line = (measure: string, code: string, ground: string, value: number | null) => [
    ...[String(year), measure, code, ground],
    value === null ? "" : String(value),
  ];
  const lines = [
    ...reports.map(({ reason, count }) => line("notices", reason, "", count)),
    ...rulings.map(({ kind, ground, count }) => line("decisions", kind, ground ?? "", count)),
    line("decisions", "automated", "", 0),
    ...(["filed", "upheld", "changed"] as const).map((one) => line("appeals", one, "", appeals[one])),
    line("medianHours", "noticeToDecision", "", hours.toRuling),
    line("medianHours", "appealToAnswer", "", hours.toAnswer),
  ];
  return spreadsheetLines([["year", "measure", "code", "ground", "value"], ...lines], { isFirst: true });
}

const sumOf = (rows: readonly { count: number }[]) => rows.reduce((sum, { count }) => sum + count, 0);
