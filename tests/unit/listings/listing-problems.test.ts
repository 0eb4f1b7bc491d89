import { describe, expect, test } from "vitest";
import { listingProblems } from "#app/domain/listings/checks/listing-problems.ts";
import { formatDay } from "#app/platform/i18n/format.ts";
import { jobContent, surroundings, trainingContent } from "#tests/support/listing-content.ts";

const fieldsWrong = (...args: Parameters<typeof listingProblems>) => Object.keys(listingProblems(...args));

test("a complete job has no problems", () => {
  expect(listingProblems(jobContent(), surroundings)).toEqual({});
});

test("a complete apprenticeship has no problems", () => {
  expect(listingProblems(trainingContent(), surroundings)).toEqual({});
});

describe("a listing", () => {
  test("needs a place", () => {
    expect(fieldsWrong(jobContent({ placeIds: [] }), surroundings)).toContain("places[0]");
  });

  test("needs three tasks and a requirement", () => {
    const content = jobContent({ phrases: [{ id: "task-1", necessity: "must" }] });
    expect(fieldsWrong(content, surroundings)).toEqual(["tasks", "requirements"]);
  });

  test("starts today or later", () => {
    expect(fieldsWrong(jobContent({ facts: { starts_on: "2027-01-31" } }), surroundings)).toEqual(["startsOn"]);
    expect(fieldsWrong(jobContent({ facts: { starts_on: "2027-02-01" } }), surroundings)).toEqual([]);
  });

  test("ends today or later, and within six months", () => {
    expect(fieldsWrong(jobContent({ facts: { deadline: "2027-01-31" } }), surroundings)).toEqual(["deadline"]);
    expect(fieldsWrong(jobContent({ facts: { deadline: "2027-02-01" } }), surroundings)).toEqual([]);
    expect(fieldsWrong(jobContent({ facts: { deadline: "2027-08-01" } }), surroundings)).toEqual([]);
    expect(fieldsWrong(jobContent({ facts: { deadline: "2027-08-02" } }), surroundings)).toEqual(["deadline"]);
  });

  test("that is planned is measured by the day on which it goes out", () => {
    const planned = (facts: Partial<ReturnType<typeof jobContent>["facts"]>) =>
      fieldsWrong(jobContent({ facts: { publish_on: "2027-03-01", ...facts } }), surroundings);
    expect(planned({})).toEqual([]);
    expect(planned({ publish_on: "2027-02-01" })).toEqual([]);
    expect(planned({ publish_on: "2027-01-31" })).toEqual(["publishOn"]);
    expect(planned({ publish_on: "2027-08-01", deadline: "2028-02-01" })).toEqual([]);
    expect(planned({ publish_on: "2027-08-02", deadline: "2027-09-01" })).toEqual(["publishOn"]);
    expect(planned({ deadline: "2027-02-28" })).toEqual(["deadline"]);
    expect(planned({ deadline: "2027-09-01" })).toEqual([]);
    expect(planned({ deadline: "2027-09-02" })).toEqual(["deadline"]);
    expect(planned({ starts_on: "2027-02-28" })).toEqual(["startsOn"]);
  });

  test("for a fixed time says for how long", () => {
    expect(fieldsWrong(jobContent({ facts: { contract: "fixed" } }), surroundings)).toEqual(["contractMonths"]);
  });
});

describe("pay", () => {
  test("has to be named, or for a thesis and an internship said to be nothing", () => {
    const unpaid = { pay_min: null, pay_max: null, pay_unit: null, pay_currency: null };
    expect(fieldsWrong(jobContent({ facts: unpaid }), surroundings)).toEqual(["payMin"]);
    for (const kind of ["thesis", "internship"] as const) {
      const facts = { kind, contract: null, ...unpaid };
      expect(listingProblems(jobContent({ facts }), surroundings)).toEqual({
        payMin: { key: "employer:errors.payOrUnpaidMissing", values: {} },
      });
      const nothing = { ...facts, pay_min: 0, pay_max: 0, pay_unit: "month" as const, pay_currency: "EUR" as const };
      expect(listingProblems(jobContent({ facts: nothing }), surroundings)).toEqual({});
    }
    const nothing = { pay_min: 0, pay_max: 0 };
    expect(fieldsWrong(jobContent({ facts: nothing }), surroundings)).toEqual(["payMin"]);
  });

  test("upside down is said at the upper end", () => {
    expect(fieldsWrong(jobContent({ facts: { pay_max: 2_900_00 } }), surroundings)).toEqual(["payMax"]);
  });

  test("is in the money of a country where the work is", () => {
    expect(fieldsWrong(jobContent({ facts: { pay_currency: "PLN" } }), surroundings)).toEqual(["payCurrency"]);
    const both = { ...surroundings, countries: ["DE" as const, "PL" as const] };
    expect(
      fieldsWrong(jobContent({ facts: { pay_min: 9_000_00, pay_max: 9_000_00, pay_currency: "PLN" } }), both),
    ).toEqual([]);
  });

  test("below the minimum wage of the day of the start is refused", () => {
    const hourly = { pay_min: 14_00, pay_max: 16_00, pay_unit: "hour" as const, deadline: "2026-12-31" };
    expect(listingProblems(jobContent({ facts: { ...hourly, deadline: "2027-03-31" } }), surroundings)).toMatchObject({
      payMin: { key: "employer:errors.payBelowMinimum.hour", values: { from: formatDay("de", "2027-01-01") } },
    });
    const lastYear = { ...surroundings, today: "2026-12-01" };
    expect(fieldsWrong(jobContent({ facts: { ...hourly, starts_on: "2026-12-15" } }), lastYear)).toEqual([]);
    expect(fieldsWrong(jobContent({ facts: { ...hourly, starts_on: "2027-01-01" } }), lastYear)).toEqual(["payMin"]);
  });

  test("below the last known minimum is refused also where the year's own is not announced, and says which", () => {
    const around = { ...surroundings, countries: ["PL" as const] };
    const polish = (pay_min: number) =>
      jobContent({ facts: { pay_min, pay_max: 35_00, pay_unit: "hour", pay_currency: "PLN", title_pl: "Spawacz" } });
    expect(listingProblems(polish(31_39), around)).toMatchObject({
      payMin: {
        key: "employer:errors.payBelowLastMinimum.hour",
        values: { from: formatDay("de", "2026-01-01"), start: 2027 },
      },
    });
    expect(listingProblems(polish(31_40), around)).toEqual({});
  });

  test("by the hour that nobody earns was meant otherwise", () => {
    const typed = { pay_min: 1_500_00, pay_max: 1_500_00, pay_unit: "hour" as const };
    expect(fieldsWrong(jobContent({ facts: typed }), surroundings)).toEqual(["payUnit"]);
    expect(fieldsWrong(jobContent({ facts: { ...typed, pay_unit: "month" } }), surroundings)).toEqual(["payMin"]);
  });
});

describe("pay of training", () => {
  test("is named for every year it lasts", () => {
    const content = trainingContent({ trainingPay: [1_000_00, 1_060_00], facts: { training_months: 42 } });
    expect(fieldsWrong(content, surroundings)).toEqual(["trainingPay[2]", "trainingPay[3]"]);
  });

  test("does not fall", () => {
    const content = trainingContent({ trainingPay: [1_000_00, 990_00, 1_100_00] });
    expect(fieldsWrong(content, surroundings)).toEqual(["trainingPay[1]"]);
  });

  test("below the legal minimum is refused, year by year, unless a collective agreement allows it", () => {
    const around = { ...surroundings, today: "2026-02-01" };
    const facts = { starts_on: "2026-08-01", deadline: "2026-03-31" };
    const content = trainingContent({ trainingPay: [724_00, 853_00, 976_00], facts });
    expect(fieldsWrong(content, around)).toEqual(["trainingPay[1]", "trainingPay[2]"]);
    const agreed = trainingContent({
      trainingPay: [700_00, 800_00, 900_00],
      facts: { ...facts, pay_agreement: "Friseurhandwerk" },
    });
    expect(fieldsWrong(agreed, around)).toEqual([]);
  });

  test("below the last known minimum is refused too, where that of the year is not announced", () => {
    const content = trainingContent({ trainingPay: [723_00, 900_00, 1_000_00] });
    expect(listingProblems(content, surroundings)).toMatchObject({
      "trainingPay[0]": { key: "employer:errors.trainingPayBelowLast", values: { year: 2026, start: 2027 } },
    });
  });

  test("at a school has no legal minimum", () => {
    const around = { ...surroundings, today: "2026-02-01" };
    const facts = { starts_on: "2026-08-01", deadline: "2026-03-31", training_form: "school" as const };
    expect(fieldsWrong(trainingContent({ trainingPay: [0, 0, 0], facts }), around)).toEqual([]);
  });
});
