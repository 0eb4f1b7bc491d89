import { describe, expect, test } from "vitest";
import { listingWarnings } from "#app/domain/listings/checks/listing-warnings.ts";
import { jobContent, surroundings, trainingContent } from "#tests/support/listing-content.ts";

const fieldsOf = (...args: Parameters<typeof listingWarnings>) => Object.keys(listingWarnings(...args));

describe("people should look again", () => {
  test("not at an ordinary job", () => {
    expect(listingWarnings(jobContent(), surroundings)).toEqual({});
  });

  test("at pay near a minimum that is not announced yet", () => {
    expect(fieldsOf(trainingContent({ trainingPay: [730_00, 860_00, 980_00] }), surroundings)).toEqual([
      "trainingPay[0]",
    ]);
    expect(fieldsOf(trainingContent(), surroundings)).toEqual([]);
  });

  test.each([
    ["06:00", "18:00", []],
    ["06:00", "18:01", ["shiftTimes.early.ends"]],
    ["14:00", "06:00", ["shiftTimes.early.ends"]],
    ["06:00", "06:00", ["shiftTimes.early.ends"]],
  ])("at a shift from %s to %s only when it is longer than most", (begins, ends, fields) => {
    const content = jobContent({ shifts: ["two"], shiftTimes: [{ part: "early", begins, ends }] });
    expect(fieldsOf(content, surroundings)).toEqual(fields);
  });

  test("at an internship below the minimum wage, which may be allowed", () => {
    const content = jobContent({ facts: { kind: "internship", pay_min: 500_00, pay_max: 500_00 } });
    expect(fieldsOf(content, surroundings)).toEqual(["payMin"]);
  });
});
