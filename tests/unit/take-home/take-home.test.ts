import { describe, expect, test } from "vitest";
import { czechTakeHome } from "#app/domain/take-home/rules/czech-take-home.ts";
import { germanIncomeTax, germanTakeHome, solidaritySurcharge } from "#app/domain/take-home/rules/german-take-home.ts";
import { misorderedIn, parameterSchema } from "#app/domain/take-home/rules/parameters.ts";
import { polishTakeHome } from "#app/domain/take-home/rules/polish-take-home.ts";
import type { TakeHome } from "#app/domain/take-home/rules/take-home.ts";
import { inventedParameters } from "#tests/support/invented-parameters.ts";

const { DE: german, PL: polish, CZ: czech } = inventedParameters;
const alone = { children: 0, church: false, saxony: false, training: false, commuting: false };
const partOf = (name: string, found: TakeHome | null) => found?.parts.find((part) => part.name === name)?.amount;

describe("the German tariff", () => {
  test.each([
    [10_000, 0, "nothing up to the basic allowance"],
    [10_001, 0, "full euros only"],
    [20_000, 2_000, "1,000 × 1² + 1,000 × 1"],
    [30_000, 4_200, "zone 3 goes on where zone 2 ends: 200 + 2,000 + 2,000"],
    [50_000, 9_800, "the end of zone 3"],
    [60_000, 14_000, "40 % less 10,000"],
    [110_000, 35_000, "50 % less 20,000"],
  ])("takes of %i a year %i: %s", (income, tax) => {
    expect(germanIncomeTax(income, german)).toBe(tax);
  });

  test("rounds down the income and the tax", () => {
    expect(germanIncomeTax(20_000.99, german)).toBe(2_000);
    expect(germanIncomeTax(-5, german)).toBe(0);
  });

  test("adds the surcharge above its limit, gently at first", () => {
    expect(solidaritySurcharge(5_000, german)).toBe(0);
    expect(solidaritySurcharge(5_100, german)).toBeCloseTo(20);
    expect(solidaritySurcharge(10_000, german)).toBeCloseTo(500);
  });
});

describe("a month in Germany", () => {
  test("by parts that leave the net", () => {
    const found = germanTakeHome(3_000, alone, german);
    expect(found?.parts).toEqual([
      { name: "pension", amount: 300 },
      { name: "unemployment", amount: 30 },
      { name: "health", amount: 240 },
      { name: "care", amount: 75 },
      /** 36,000 − 1,200 − 12 × (300 + 75 + 210) = 27,780; zone 3: 200 × 0.778² + 2,000 × 0.778 + 2,000 */
      { name: "incomeTax", amount: Math.round((3_677 / 12) * 100) / 100 },
      { name: "soli", amount: 0 },
      { name: "church", amount: 0 },
    ]);
    expect(found?.net).toBeCloseTo(3_000 - 645 - 306.42);
  });

  test("stops at the ceilings", () => {
    const found = germanTakeHome(9_000, alone, german);
    expect(partOf("pension", found)).toBe(600);
    expect(partOf("health", found)).toBe(320);
  });

  test("asks for less care with children, up to the fifth, and for more in Saxony", () => {
    const care = (children: number, saxony = false) =>
      partOf("care", germanTakeHome(3_000, { ...alone, children, saxony }, german));
    expect([0, 1, 2, 5, 7].map((children) => care(children))).toEqual([75, 60, 54, 36, 36]);
    expect(care(1, true)).toBe(75);
  });

  test("counts children in church tax, not in the tax itself", () => {
    const faithful = (children: number) => germanTakeHome(4_000, { ...alone, church: true, children }, german);
    expect(partOf("church", faithful(3)) ?? 0).toBeLessThan(partOf("church", faithful(1)) ?? 0);
    const [one, other] = [faithful(1), germanTakeHome(4_000, { ...alone, children: 1 }, german)];
    expect(partOf("incomeTax", one)).toBe(partOf("incomeTax", other));
    expect(partOf("church", other)).toBe(0);
  });

  test("is not reckoned where small pay has contributions of its own, but in training it is", () => {
    expect(germanTakeHome(2_000, alone, german)).toBeNull();
    expect(germanTakeHome(2_000.01, alone, german)).not.toBeNull();
    expect(germanTakeHome(1_000, { ...alone, training: true }, german)?.net).toBe(1_000 - 215);
  });
});

describe("a month in Poland", () => {
  test("by social insurance, health and tax", () => {
    const found = polishTakeHome(10_000, alone, polish);
    /** 120,000 less 15,600 of contributions less 1,200 of costs: 103,200, of it 100,000 by 10 % and 3,200 by 30 %, less 3,000 */
    expect(found.parts).toEqual([
      { name: "social", amount: 1_300 },
      { name: "health", amount: 870 },
      { name: "incomeTax", amount: Math.round((7_960 / 12) * 100) / 100 },
    ]);
    expect(polishTakeHome(10_000, { ...alone, commuting: true }, polish).net).toBeGreaterThan(found.net);
  });

  test("stops pension insurance at its ceiling, but not that for sickness, and never taxes below nothing", () => {
    expect(partOf("social", polishTakeHome(30_000, alone, polish))).toBe(2_750 + 600);
    expect(partOf("incomeTax", polishTakeHome(2_000, alone, polish))).toBe(0);
  });
});

describe("a month in Czechia", () => {
  test("by contributions and the advance of tax after the discount", () => {
    expect(czechTakeHome(40_050, alone, czech).parts).toEqual([
      { name: "social", amount: 2_804 },
      { name: "health", amount: 2_003 },
      /** 40,100 by 10 %, less 2,000 */
      { name: "incomeTax", amount: 2_010 },
    ]);
    expect(partOf("incomeTax", czechTakeHome(110_000, alone, czech))).toBe(10_000 + 2_000 - 2_000);
  });

  test("pays out what children bring beyond the tax", () => {
    const tax = (children: number) => partOf("incomeTax", czechTakeHome(20_000, { ...alone, children }, czech));
    expect([0, 1, 2, 3, 4].map(tax)).toEqual([0, -1_000, -2_500, -4_500, -6_500]);
  });

  test("stops at the ceiling of social insurance", () => {
    expect(partOf("social", czechTakeHome(300_000, alone, czech))).toBe(14_000);
  });
});

describe("parameters", () => {
  test("are only taken whole, as rates and amounts that can be", () => {
    const { soliFree: _, ...rest } = german;
    expect(parameterSchema("DE").safeParse(rest).success).toBe(false);
    expect(parameterSchema("DE").safeParse({ ...german, soliRate: 101 }).success).toBe(false);
    expect(parameterSchema("CZ").safeParse({ ...czech, child1: -1 }).success).toBe(false);
    expect(parameterSchema("PL").safeParse({ ...polish, rate1: 9.12345 }).success).toBe(false);
    expect(parameterSchema("PL").safeParse(polish).success).toBe(true);
  });

  test("of which one ends before it begins are named", () => {
    expect(misorderedIn("DE", german)).toEqual([]);
    expect(misorderedIn("DE", { ...german, zone3End: 15_000 })).toEqual(["zone3End"]);
    expect(misorderedIn("PL", { ...polish, rate2: 1 })).toEqual(["rate2"]);
  });
});
