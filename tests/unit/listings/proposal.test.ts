import { describe, expect, test } from "vitest";
import { type Proposal, takeProposal } from "#app/domain/listings/form/proposal/proposal.ts";

const own = (typed: NonNullable<Proposal["own"]>["typed"]): Proposal => ({
  own: { title: "Schweißer", day: "2027-01-05", typed },
  usual: null,
});

describe("taking a proposal", () => {
  test("fills what is empty and changes nothing that is written", () => {
    const proposal = own({ shifts: ["two"], germanLevel: "A2", hoursMin: "38" });
    expect(takeProposal({ shifts: "night", germanLevel: "", posts: "1" }, proposal)).toEqual({
      shifts: "night",
      germanLevel: "A2",
      hoursMin: "38",
      posts: "1",
    });
  });

  test("takes pay with its unit and currency, or not at all", () => {
    const proposal = own({ payMin: "18", payMax: "21", payUnit: "hour", payCurrency: "EUR" });
    const blank = { payMin: "", payMax: "", payUnit: "month", payCurrency: "PLN" };
    expect(takeProposal(blank, proposal)).toEqual(proposal.own?.typed);
    const written = { ...blank, payMin: "6500" };
    expect(takeProposal(written, proposal)).toEqual(written);
  });

  test("adds phrases after those that are ticked, none twice", () => {
    const proposal = {
      ...own({ tasks: ["b", "c"], requirementsNice: ["r"] }),
      usual: { tasks: ["c", "d"], requirements: ["r", "s"] },
    };
    const taken = takeProposal({ tasks: "a", requirements: "q" }, proposal);
    expect([taken["tasks"], taken["requirements"], taken["requirementsNice"]]).toEqual([
      ["a", "b", "c", "d"],
      ["q", "s"],
      ["r"],
    ]);
  });
});
