import type { Db } from "#db/connect.server.ts";
import type { DemandMeasure, DemandSplit } from "#db/schema/demand.ts";
import type { Month } from "../months.ts";
import type { Summed } from "./demand-rows.ts";

/** What happens in each month, and adds up. */
const flows: DemandMeasure[] = [
  ...(["searches", "searches_empty", "published", "applications", "across", "filled", "answered"] as const),
];
/** What is there at the end of a month. */
const stocks: DemandMeasure[] = ["open", "training", "returnees"];

/** The figures of one month, or of several that follow each other. */
export async function findFigures(
  db: Db,
  { months, splits }: { months: readonly Month[]; splits: readonly DemandSplit[] },
): Promise<Summed[]> {
  const [first, last] = [months[0], months.at(-1)];
  if (first === undefined || last === undefined) return [];
  const asked = db
    .selectFrom("demand_figure")
    .where("split", "in", [...new Set<DemandSplit>(["all", ...splits])])
    .select(["measure", "split", "value", "days"]);
  const added = (of: readonly Month[], measures: DemandMeasure[]) =>
    asked
      .where("month", "in", of)
      .where("measure", "in", measures)
      .groupBy(["measure", "split", "value", "days"])
      .select((eb) => eb.fn.sum<number>("amount").as("amount"))
      .execute();
  /** As few as in any month: what was kept apart in one could be found by taking the others from the year. */
  const companies = await asked
    .where("month", "in", months)
    .where("measure", "=", "companies")
    .groupBy(["measure", "split", "value", "days"])
    .select((eb) => eb.fn.min<number>("amount").as("amount"))
    .execute();
  /** Open at some time: those of the first month, and whatever came later. */
  const began = await added([first], ["listings"]);
  const later = months.length > 1 ? await added(months.slice(1), ["published"]) : [];
  const rows = [
    ...(await added(months, flows)),
    ...(await added([last], stocks)),
    ...companies,
    ...began,
    ...later.map((row) => ({ ...row, measure: "listings" as const })),
  ];
  return rows.map((row) => ({ ...row, amount: Number(row.amount) }));
}
