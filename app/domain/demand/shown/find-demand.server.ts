import { germanLevels } from "#db/codes.ts";
import type { Db } from "#db/connect.server.ts";
import type { DemandSplit } from "#db/schema/demand.ts";
import { horizons } from "#app/domain/alerts/returnee.ts";
import { findHasBorder } from "#app/domain/places/find-has-border.server.ts";
import type { Lang } from "#app/platform/i18n/locales.ts";
import type { Month } from "../months.ts";
import type { Amount } from "./amount.ts";
import { crossTable } from "./cross-table.ts";
import { type DemandRow, demandRows } from "./demand-rows.ts";
import { findFigures } from "./find-figures.server.ts";
import { findMonths } from "./find-months.server.ts";
import { findValueNames } from "./find-value-names.server.ts";
import { askedPeriod, periodsOf } from "./period.ts";

/** By what a reader divides the figures. */
export const readersSplits = ["field", "district", "occupation", "lang"] as const;
export type ReadersSplit = (typeof readersSplits)[number];

type Asked = { period: string | null; by: string | null; lang: Lang; forMembers: boolean };

export type Demand = NonNullable<Awaited<ReturnType<typeof findDemand>>>;

/** Everything that the pages and papers show of a month or a year; null before anything was counted. */
export async function findDemand(db: Db, { period: asked, by, lang, forMembers }: Asked) {
  const known = await findMonths(db, { onlyClosed: forMembers });
  const period = askedPeriod(asked, known);
  if (!period) return null;
  const split = readersSplits.find((one) => one === by) ?? "field";
  const months = period.months.map(({ month }) => month);
  const figures = await findFigures(db, { months, splits: [split, "country", "german", "horizon", "district_field"] });
  const last = period.months.at(-1);
  const knowsReturnees = last !== undefined && last.returneesOn !== null;
  const divided = (by: DemandSplit) => demandRows(figures, by, { forMembers, knowsReturnees });
  const { all, rows, together } = divided(split);
  return {
    period: period.asked,
    periods: periodsOf(known),
    split,
    all,
    rows,
    together,
    german: inOrder(divided("german").rows, germanLevels),
    horizons: inOrder(divided("horizon").rows, horizons),
    countries: divided("country"),
    hasBorder: await findHasBorder(db),
    cross: crossTable(figures),
    districtNames: await findValueNames(db, "district", lang),
    course: await findCourse(db, { known: known.map(({ month }) => month), last: months.at(-1) ?? "", forMembers }),
    names: await findValueNames(db, split, lang),
    /** How far these figures reach, and what is not known. */
    state: {
      isClosed: period.months.every(({ isClosed }) => isClosed),
      countedAt: last?.countedAt ?? "",
      since: period.months[0]?.since ?? "",
      months,
      returneesOn: last?.returneesOn ?? null,
    },
  };
}

/** As they follow each other, and not by how many there are. */
const inOrder = (rows: readonly DemandRow[], order: readonly string[]) =>
  rows.toSorted((a, b) => order.indexOf(a.value) - order.indexOf(b.value));

export type CourseMonth = { month: Month; searches: Amount; applications: Amount; published: number };

const monthsOfCourse = 12;

type Course = { known: readonly Month[]; last: Month; forMembers: boolean };

/** The months before, so that one sees whether it becomes more. */
async function findCourse(db: Db, { known, last, forMembers }: Course): Promise<CourseMonth[]> {
  const months = known.filter((month) => month <= last).slice(-monthsOfCourse);
  return Promise.all(
    months.map(async (month) => {
      const figures = await findFigures(db, { months: [month], splits: [] });
      const { searches, applications, published } = demandRows(figures, "all", { forMembers }).all;
      return { month, searches, applications, published };
    }),
  );
}
