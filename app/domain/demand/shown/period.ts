import { isMonth, isYear, type Month } from "../months.ts";

export type MonthKnown = {
  month: Month;
  since: string;
  countedAt: string;
  returneesOn: string | null;
  isClosed: boolean;
};

/** A month, or what of a year has been counted. */
export type Period = {
  /** As it stands in the address: "2027-03", or "2027". */
  asked: string;
  months: readonly MonthKnown[];
};

/** What the address asks for, else the last month that is over, else the one that goes on; null before anything was counted. */
export function askedPeriod(asked: string | null, known: readonly MonthKnown[]): Period | null {
  const text = asked ?? "";
  if (isMonth(text) || isYear(text)) {
    const months = known.filter(({ month }) => month.startsWith(text));
    if (months.length > 0) return { asked: text, months };
  }
  const last = known.findLast(({ isClosed }) => isClosed) ?? known.at(-1);
  return last ? { asked: last.month, months: [last] } : null;
}

/** Years and months that can be asked for, the newest first. */
export function periodsOf(known: readonly MonthKnown[]) {
  const months = known.map(({ month }) => month).toReversed();
  return { years: [...new Set(months.map((month) => month.slice(0, 4)))], months };
}
