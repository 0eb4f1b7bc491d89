import { describe, expect, test } from "vitest";
import type { DemandMeasure } from "#db/schema/demand.ts";
import { apart } from "#app/domain/demand/shown/apart.ts";
import { demandRows, type Summed } from "#app/domain/demand/shown/demand-rows.ts";

const cell = (value: string, amounts: Partial<Record<DemandMeasure, number>>, days = 0): Summed[] =>
  Object.entries(amounts).map(([measure, amount]) => ({
    ...{ measure: measure as DemandMeasure, value, days, amount },
    split: value === "" ? "all" : "field",
  }));

const figures = [
  ...cell("", { companies: 12, applications: 110, filled: 20, searches: 300 }),
  ...cell("metal", { companies: 7, applications: 60, searches: 100, listings: 30 }),
  ...cell("metal", { filled: 9 }, 12),
  ...cell("health", { companies: 4, applications: 30, searches: 180 }),
  ...cell("rail", { companies: 2, applications: 15, searches: 12, listings: 2 }),
  ...cell("rail", { filled: 6 }, 40),
  ...cell("agri", { companies: 1, applications: 5, searches: 3 }),
];

describe("companies", () => {
  const { rows, together, all } = demandRows(figures, "field", { forMembers: true });
  const row = (value: string) => rows.find((one) => one.value === value);

  test("of which there are fewer than three in a line are told of together, with the next smallest line", () => {
    expect(row("rail")).toMatchObject({ applications: "alone", filled: "alone", daysToFill: null });
    expect(row("agri")).toMatchObject({ applications: "alone" });
    expect(row("health")).toMatchObject({ applications: "alone" });
    expect(row("metal")).toMatchObject({ applications: 60, filled: 10, daysToFill: 12 });
    expect(together).toMatchObject({ applications: 50, filled: 5, daysToFill: 40 });
    expect(all).toMatchObject({ applications: 110 });
  });

  test("what is searched for, and what stands on the board, is told of every line", () => {
    expect(row("rail")).toMatchObject({ searches: 10, listings: 2 });
    expect(row("agri")).toMatchObject({ searches: "few" });
  });

  test("the office reads every line, of people in fives there too", () => {
    const office = demandRows(figures, "field", { forMembers: false });
    expect(office.rows.find(({ value }) => value === "agri")).toMatchObject({ applications: 5, searches: "few" });
    expect(office.together).toBeNull();
  });

  test("of a board of two companies members are told nothing of them at all", () => {
    const two = [...cell("", { companies: 2, applications: 40 }), ...cell("rail", { companies: 2, applications: 40 })];
    const { all, rows, together } = demandRows(two, "field", { forMembers: true });
    expect([all.applications, rows[0]?.applications, together]).toEqual(["alone", "alone", null]);
  });
});

test("a line is kept apart never alone: taking the others from the whole leaves three companies at least", () => {
  expect([...apart(new Map([["a", 1], ["b", 3], ["c", 9]])).values]).toEqual(["a", "b"]); // prettier-ignore
  expect([...apart(new Map([["b", 3], ["c", 9]])).values]).toEqual([]); // prettier-ignore
  expect(apart(new Map([["a", 1], ["b", 2]]))).toEqual({ values: new Set(["a", "b"]), isEnough: false }); // prettier-ignore
});

test("the most sought comes first, and a line of nothing is none", () => {
  const { rows } = demandRows([...figures, ...cell("craft", { searches: 0 })], "field", { forMembers: false });
  expect(rows.map(({ value }) => value)).toEqual(["health", "metal", "rail", "agri"]);
});
