import { describe, expect, test } from "vitest";
import { extendedDeadline, extensionProblem } from "#app/domain/listings/life/extension.ts";

describe("how far a listing is extended", () => {
  test("by thirty days of the calendar, over a change of clocks too", () => {
    expect(extendedDeadline("2027-03-20", "2027-03-13")).toBe("2027-04-19");
    expect(extendedDeadline("2027-10-20", "2027-10-20")).toBe("2027-11-19");
  });

  test("but no further than half a year from today, and not at all from there", () => {
    expect(extendedDeadline("2027-07-20", "2027-02-01")).toBe("2027-08-01");
    expect(extendedDeadline("2027-08-01", "2027-02-01")).toBeNull();
    expect(extendedDeadline("2027-08-02", "2027-02-01")).toBeNull();
  });

  test("a chosen day lies after the last one and within half a year", () => {
    const from = "2027-03-20";
    const today = "2027-03-01";
    expect(extensionProblem({ from, until: "2027-03-20", today })).toBe("notLater");
    expect(extensionProblem({ from, until: "2027-03-21", today })).toBeNull();
    expect(extensionProblem({ from, until: "2027-09-01", today })).toBeNull();
    expect(extensionProblem({ from, until: "2027-09-02", today })).toBe("tooFar");
  });
});
