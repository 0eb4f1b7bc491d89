import { describe, expect, test } from "vitest";
import { listingProblems } from "#app/domain/listings/checks/listing-problems.ts";
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

  test("for a fixed time says for how long", () => {
    expect(fieldsWrong(jobContent({ facts: { contract: "fixed" } }), surroundings)).toEqual(["contractMonths"]);
  });
});

describe("pay", () => {
  test("has to be named for a job, not for a thesis", () => {
    const unpaid = { pay_min: null, pay_max: null, pay_unit: null, pay_currency: null };
    expect(fieldsWrong(jobContent({ facts: unpaid }), surroundings)).toEqual(["payMin"]);
    expect(fieldsWrong(jobContent({ facts: { ...unpaid, kind: "thesis" } }), surroundings)).toEqual([]);
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
    const hourly = { pay_min: 14_00, pay_max: 16_00, pay_unit: "hour" as const };
    expect(listingProblems(jobContent({ facts: hourly }), surroundings)).toMatchObject({
      payMin: { key: "employer:errors.payBelowMinimum.hour", values: { year: 2027 } },
    });
    const lastYear = { ...surroundings, today: "2026-12-01" };
    expect(fieldsWrong(jobContent({ facts: { ...hourly, starts_on: "2026-12-15" } }), lastYear)).toEqual([]);
    expect(fieldsWrong(jobContent({ facts: { ...hourly, starts_on: "2027-01-01" } }), lastYear)).toEqual(["payMin"]);
  });

  test("below a minimum that is not announced yet is not refused", () => {
    const polish = { pay_min: 31_00, pay_max: 35_00, pay_unit: "hour" as const, pay_currency: "PLN" as const };
    expect(fieldsWrong(jobContent({ facts: polish }), { ...surroundings, countries: ["PL"] })).toEqual([]);
  });
});

describe("pay of training", () => {
  test("is named for every year it lasts", () => {
    const content = trainingContent({ trainingPay: [1_000_00, 1_060_00], facts: { training_months: 42 } });
    expect(fieldsWrong(content, surroundings)).toEqual(["trainingPay[2]"]);
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

  test("at a school has no legal minimum", () => {
    const around = { ...surroundings, today: "2026-02-01" };
    const facts = { starts_on: "2026-08-01", deadline: "2026-03-31", training_form: "school" as const };
    expect(fieldsWrong(trainingContent({ trainingPay: [0, 0, 0], facts }), around)).toEqual([]);
  });
});
