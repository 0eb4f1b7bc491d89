import { describe, expect, test } from "vitest";
import type { Country } from "#db/codes.ts";
import { payProblems, payWarnings } from "#app/domain/listings/checks/pay-problems.ts";
import type { ListingFacts } from "#app/domain/listings/listing-content.ts";
import type { AgreementFloor } from "#app/domain/listings/pay-floors/pay-floors.ts";
import { formatDay, formatMoney } from "#app/platform/i18n/format.ts";
import { jobContent, surroundings } from "#tests/support/listing-content.ts";

type Facts = Partial<ListingFacts>;

const error = (name: string, values = {}) => ({ key: `employer:errors.${name}`, values });
const around = (...countries: Country[]) => ({ ...surroundings, countries });
const problemsOf = (facts: Facts, ...countries: Country[]) => payProblems(jobContent({ facts }), around(...countries));
const warningsOf = (facts: Facts, ...countries: Country[]) => payWarnings(jobContent({ facts }), around(...countries));

const hourly = (amount: number, currency: ListingFacts["pay_currency"] = "EUR") =>
  ({ pay_min: amount, pay_max: amount, pay_unit: "hour", pay_currency: currency }) as const;
const germanHour = { minimum: formatMoney("de", "EUR", 14_60), from: formatDay("de", "2027-01-01"), hours: "38" };
const polishHour = { minimum: formatMoney("de", "PLN", 31_40), from: formatDay("de", "2026-01-01"), hours: "38" };

describe("the range", () => {
  test.each<[Facts, object]>([
    [{ pay_min: null }, { payMin: error("payMissing") }],
    [{ pay_max: null }, { payMin: error("payMissing") }],
    [{ kind: "student_job", pay_max: null }, { payMin: error("payMissing") }],
    [{ kind: "thesis", pay_max: null }, { payMin: error("payOrUnpaidMissing") }],
    [{ kind: "internship", pay_min: null }, { payMin: error("payOrUnpaidMissing") }],
    [{ pay_min: 3_600_00 }, {}],
    [{ pay_min: 3_600_01 }, { payMax: error("payUpsideDown") }],
  ])("with %j", (facts, problems) => {
    expect(problemsOf(facts, "DE")).toEqual(problems);
  });
});

describe("the currency", () => {
  test("is that of any country where the work is", () => {
    const elsewhere = { payCurrency: error("currencyElsewhere") };
    expect(problemsOf({}, "PL")).toEqual(elsewhere);
    expect(problemsOf({}, "PL", "CZ")).toEqual(elsewhere);
    expect(problemsOf({}, "PL", "DE")).toEqual({});
    expect(problemsOf({ pay_currency: null }, "DE")).toEqual(elsewhere);
  });

  test("and its law are nobody's before a place is named", () => {
    expect(problemsOf({ pay_currency: "CZK" })).toEqual({});
    expect(problemsOf(hourly(1_00))).toEqual({});
    expect(warningsOf({ ...hourly(1_00), kind: "internship" })).toEqual({});
  });
});

describe("pay by the hour", () => {
  test.each([
    ["EUR", "DE", 300_00],
    ["PLN", "PL", 1_200_00],
    ["CZK", "CZ", 6_000_00],
  ] as const)("in %s is believed up to a limit", (currency, country, most) => {
    expect(problemsOf(hourly(most, currency), country)).toEqual({});
    expect(problemsOf(hourly(most + 1, currency), country)).toEqual({
      payUnit: error("payPerHourHigh", { pay: formatMoney("de", currency, most + 1) }),
    });
  });

  test("is judged by its upper end", () => {
    expect(problemsOf({ ...hourly(20_00), pay_max: 301_00 }, "DE")).toEqual({
      payUnit: error("payPerHourHigh", { pay: formatMoney("de", "EUR", 301_00) }),
    });
  });
});

describe("the minimum wage", () => {
  test.each<[Facts, Country[], object]>([
    [hourly(14_60), ["DE"], {}],
    [hourly(14_59), ["DE"], { payMin: error("payBelowMinimum.hour", germanHour) }],
    [{ ...hourly(14_59), kind: "student_job" }, ["DE"], { payMin: error("payBelowMinimum.hour", germanHour) }],
    [{ ...hourly(14_59), kind: "internship" }, ["DE"], {}],
    [{ ...hourly(14_59), kind: "thesis" }, ["DE"], {}],
    [hourly(31_40, "PLN"), ["DE", "PL"], {}],
    [hourly(31_39, "PLN"), ["DE", "PL"], { payMin: error("payBelowLastMinimum.hour", { ...polishHour, start: 2027 }) }],
    [{ pay_min: 2_404_00 }, ["DE"], {}],
    [
      { pay_min: 2_403_99 },
      ["DE"],
      { payMin: error("payBelowMinimum.month", { ...germanHour, minimum: formatMoney("de", "EUR", 2_404_00) }) },
    ],
    [{ pay_min: 2_530_00, weekly_hours_min: null }, ["DE"], {}],
    [
      { pay_min: 2_529_99, weekly_hours_min: null },
      ["DE"],
      {
        payMin: error("payBelowMinimum.month", {
          minimum: formatMoney("de", "EUR", 2_530_00),
          from: formatDay("de", "2027-01-01"),
          hours: "40",
        }),
      },
    ],
    [
      { pay_unit: "year" },
      ["DE"],
      { payMin: error("payBelowMinimum.year", { ...germanHour, minimum: formatMoney("de", "EUR", 28_849_00) }) },
    ],
    [{ pay_unit: null }, ["DE"], {}],
  ])("of %j in %j", (facts, countries, problems) => {
    expect(problemsOf(facts, ...countries)).toEqual(problems);
  });

  test("is that of today where the start is past or left open", () => {
    const below = { payMin: error("payBelowMinimum.hour", germanHour) };
    expect(problemsOf({ ...hourly(14_00), starts_on: "2026-12-31" }, "DE")).toEqual(below);
    expect(problemsOf({ ...hourly(14_00), starts_on: null }, "DE")).toEqual(below);
  });

  test.each([
    ["2026-12-31", null, "2026-11-29", {}],
    ["2027-01-01", null, "2026-11-29", { payMin: error("payBelowMinimum.hour", germanHour) }],
    ["2026-12-20", "2026-12-31", "2026-11-29", {}],
    ["2026-12-20", "2027-01-01", "2026-11-29", { payMin: error("payBelowMinimum.hour", germanHour) }],
    ["2027-01-20", "2026-12-15", "2026-11-29", { payMin: error("payBelowMinimum.hour", germanHour) }],
  ] as const)("of an ad until %s for a start on %s, read on %s", (deadline, starts_on, today, problems) => {
    const content = jobContent({ facts: { ...hourly(14_59), deadline, starts_on } });
    expect(payProblems(content, { ...around("DE"), today })).toEqual(problems);
  });

  test("that comes after the last start is told beforehand and stops nobody", () => {
    const content = (pay: number) => jobContent({ facts: { ...hourly(pay), deadline: "2026-12-31" } });
    const november = { ...around("DE"), today: "2026-11-29" };
    expect(payProblems(content(14_59), november)).toEqual({});
    expect(payWarnings(content(14_59), november)).toEqual({ payMin: error("minimumRises.hour", germanHour) });
    expect(payWarnings(content(14_60), november)).toEqual({});
  });

  test("names the year of a start to come", () => {
    const late = { payMin: error("payBelowLastMinimum.hour", { ...germanHour, start: 2028 }) };
    expect(problemsOf({ ...hourly(14_00), starts_on: "2028-01-01" }, "DE")).toEqual(late);
  });

  test("is written as the reader writes", () => {
    const content = jobContent({ facts: { ...hourly(14_00), weekly_hours_min: 37.5 } });
    expect(payProblems(content, { ...around("DE"), lang: "pl" })).toEqual({
      payMin: error("payBelowMinimum.hour", {
        minimum: formatMoney("pl", "EUR", 14_60),
        from: formatDay("pl", "2027-01-01"),
        hours: "37,5",
      }),
    });
  });

  test("says nothing of an ad that is paid by years of training", () => {
    const content = jobContent({ facts: hourly(1_00), trainingPay: [100_00] });
    expect(payProblems(content, around("DE"))).toEqual({});
  });
});

describe("an agreement that the office keeps", () => {
  const agreement: AgreementFloor = {
    ...{ id: "one", validFrom: "2026-01-01", key: "tv beispiel", name: "TV Beispiel", region: "Sachsen", fields: [] },
    ...{ currency: "EUR", unit: "hour", amount: 16_00, weeklyHours: 38 },
  };
  const floors = { ...surroundings.floors, agreements: [agreement] };
  const problemsOfAgreed = (facts: Facts) =>
    payProblems(jobContent({ facts: { ...hourly(15_99), ...facts } }), { ...around("DE"), floors });
  const below = error("payBelowAgreement.hour", {
    ...{ minimum: formatMoney("de", "EUR", 16_00), from: formatDay("de", "2026-01-01"), agreement: "TV Beispiel" },
  });

  test.each<[Facts, object]>([
    [{ pay_agreement: "TV Beispiel" }, { payMin: below }],
    [{ pay_agreement: "tv  beispiel" }, { payMin: below }],
    [{ pay_agreement: "TV Beispiel", pay_min: 16_00, pay_max: 16_00 }, {}],
    [{ pay_agreement: "TV anderswo" }, {}],
    [{ pay_agreement: null }, {}],
    [{ pay_agreement: "TV Beispiel", kind: "internship" }, {}],
  ])("binds who names it: %j", (facts, problems) => {
    expect(problemsOfAgreed(facts)).toEqual(problems);
  });
});

describe("a second look is asked for", () => {
  const maybe = { payMin: error("payBelowMinimumMaybe", germanHour) };
  const notAnnounced = { payMin: error("minimumNotAnnounced", { year: 2027 }) };

  test.each<[Facts, Country, object]>([
    [{ ...hourly(14_59), kind: "internship" }, "DE", maybe],
    [{ ...hourly(14_60), kind: "internship" }, "DE", {}],
    [{ ...hourly(0), kind: "internship" }, "DE", maybe],
    [{ ...hourly(0), kind: "thesis" }, "DE", {}],
    [{ ...hourly(0), kind: "thesis", pay_max: 5_00 }, "DE", maybe],
    [{ ...hourly(14_59), kind: "job" }, "DE", {}],
    [{ ...hourly(14_59), kind: "student_job" }, "DE", {}],
    [{ ...hourly(34_53, "PLN"), kind: "job" }, "PL", notAnnounced],
    [{ ...hourly(34_55, "PLN"), kind: "job" }, "PL", {}],
    [{ ...hourly(31_39, "PLN"), kind: "job" }, "PL", notAnnounced],
    [{ ...hourly(34_53, "PLN"), kind: "internship" }, "PL", notAnnounced],
    [{ ...hourly(31_39, "PLN"), kind: "internship" }, "PL", { payMin: error("payBelowMinimumMaybe", polishHour) }],
    [{ kind: "internship", pay_min: null }, "DE", {}],
    [{ kind: "internship", pay_min: 1_00, pay_unit: null }, "DE", {}],
    [{ kind: "internship", pay_min: 1_00, pay_currency: null }, "DE", {}],
  ])("of %j in %s", (facts, country, warnings) => {
    expect(warningsOf(facts, country)).toEqual(warnings);
  });

  test("for the year in which the work starts", () => {
    expect(warningsOf({ ...hourly(15_00), starts_on: "2028-01-01" }, "DE")).toEqual({
      payMin: error("minimumNotAnnounced", { year: 2028 }),
    });
    expect(warningsOf({ ...hourly(15_00), starts_on: "2027-12-31" }, "DE")).toEqual({});
  });
});
