import { describe, expect, test } from "vitest";
import { payProblems, payWarnings } from "#app/domain/listings/checks/pay-problems.ts";
import type { CheckContext } from "#app/domain/listings/checks/problem.ts";
import type { ListingFacts } from "#app/domain/listings/listing-content.ts";
import { formatMoney } from "#app/platform/i18n/format.ts";
import { surroundings, trainingContent } from "#tests/support/listing-content.ts";

type Facts = Partial<ListingFacts>;

const error = (name: string, values = {}) => ({ key: `employer:errors.${name}`, values });
const around: CheckContext = { ...surroundings, today: "2026-02-01" };
const content = (trainingPay: number[], facts: Facts = {}) =>
  trainingContent({ trainingPay, facts: { starts_on: "2026-08-01", ...facts } });
const least = [724_00, 854_00, 977_00];
const below = (amount: number, trainingYear: number) =>
  error("trainingPayBelowMinimum", { minimum: formatMoney("de", "EUR", amount), year: 2026, trainingYear });

describe("pay of training", () => {
  test.each<[number[], Facts, object]>([
    [[], {}, { "trainingPay[0]": error("trainingPayMissing") }],
    [[], { kind: "dual_study" }, { "trainingPay[0]": error("trainingPayMissing") }],
    [least, { pay_currency: "PLN" }, { payCurrency: error("currencyElsewhere") }],
    [least, { training_months: 36 }, {}],
    [least, { training_months: 37 }, { "trainingPay[3]": error("trainingYearMissing") }],
    [[724_00], { training_months: 12 }, {}],
    [[724_00], { training_months: 13 }, { "trainingPay[1]": error("trainingYearMissing") }],
    [[724_00], { training_months: null }, {}],
    [[1_000_00, 1_000_00, 1_000_00], {}, {}],
    [
      [1_000_00, 999_99, 990_00],
      {},
      { "trainingPay[1]": error("trainingPayFalls"), "trainingPay[2]": error("trainingPayFalls") },
    ],
    [[1_000_00, 1_000_00, 999_99], {}, { "trainingPay[2]": error("trainingPayFalls") }],
  ])("%j with %j", (trainingPay, facts, problems) => {
    expect(payProblems(content(trainingPay, facts), around)).toEqual(problems);
  });
});

describe("the legal minimum of training", () => {
  test.each<[number[], Facts, object]>([
    [least, {}, {}],
    [[723_99, 854_00, 977_00], {}, { "trainingPay[0]": below(724_00, 1) }],
    [
      [723_99, 853_99, 976_99],
      {},
      { "trainingPay[0]": below(724_00, 1), "trainingPay[1]": below(854_00, 2), "trainingPay[2]": below(977_00, 3) },
    ],
    [[0, 0, 0], { pay_agreement: "Friseurhandwerk" }, {}],
    [[0, 0, 0], { training_form: "school" }, {}],
    [[0, 854_00, 977_00], { training_form: null }, { "trainingPay[0]": below(724_00, 1) }],
    [[0, 0, 0], { kind: "dual_study" }, {}],
  ])("%j with %j", (trainingPay, facts, problems) => {
    expect(payProblems(content(trainingPay, facts), around)).toEqual(problems);
  });

  test("of the last year that the law names holds for those after it", () => {
    const five = content([724_00, 854_00, 977_00, 1_013_00, 1_013_99], { training_months: 60 });
    expect(payProblems(five, around)).toEqual({
      "trainingPay[3]": below(1_014_00, 4),
      "trainingPay[4]": below(1_014_00, 5),
    });
    const enough = content([724_00, 854_00, 977_00, 1_014_00, 1_014_00], { training_months: 60 });
    expect(payProblems(enough, around)).toEqual({});
  });

  test("is German law for German money", () => {
    const nothing = content([0, 0, 0]);
    const abroad = content([0, 0, 0], { pay_currency: "PLN" });
    expect(payProblems(abroad, { ...around, countries: ["PL"] })).toEqual({});
    expect(payProblems(abroad, { ...around, countries: ["DE", "PL"] })).toEqual({});
    expect(payProblems(nothing, { ...around, countries: [] })).toEqual({});
    expect(Object.keys(payProblems(nothing, { ...around, countries: ["PL", "DE"] }))).toHaveLength(3);
  });

  test("of a year that is not announced is the last one, with the year of the start beside it", () => {
    const minimum = formatMoney("de", "EUR", 724_00);
    expect(payProblems(content([723_00, 854_00, 977_00], { starts_on: "2027-08-01" }), around)).toEqual({
      "trainingPay[0]": error("trainingPayBelowLast", { minimum, year: 2026, trainingYear: 1, start: 2027 }),
    });
  });

  test("is that of the last day where the start is past or left open", () => {
    const pay = [723_00, 854_00, 977_00];
    for (const starts_on of ["2025-08-01", null]) {
      expect(payProblems(content(pay, { starts_on, deadline: "2026-06-30" }), around)).toEqual({
        "trainingPay[0]": below(724_00, 1),
      });
    }
  });
});

describe("a second look at pay of training is asked for", () => {
  const notAnnounced = { "trainingPay[0]": error("minimumNotAnnounced", { year: 2027 }) };
  const next = { starts_on: "2027-08-01" };
  const agreed = { pay_agreement: "Friseurhandwerk" };

  test.each<[number[], Facts, object]>([
    [least, {}, {}],
    [[0, 0, 0], {}, {}],
    [least, agreed, {}],
    [[723_99, 854_00, 977_00], agreed, { "trainingPay[0]": below(724_00, 1) }],
    [[724_00, 854_00, 976_99], agreed, { "trainingPay[2]": below(977_00, 3) }],
    [least, next, notAnnounced],
    [[796_00, 939_00, 1_074_00], next, notAnnounced],
    [[797_00, 940_00, 1_075_00], next, {}],
    [[797_00, 940_00, 1_075_00], { ...next, ...agreed }, {}],
    [[797_00, 940_00, 1_074_00], { ...next, ...agreed }, notAnnounced],
    [least, { ...next, training_form: "school" }, {}],
    [least, { ...next, kind: "dual_study" }, {}],
    [[0, 0, 0], { ...next, ...agreed, kind: "dual_study" }, {}],
  ])("%j with %j", (trainingPay, facts, warnings) => {
    expect(payWarnings(content(trainingPay, facts), around)).toEqual(warnings);
  });
});
