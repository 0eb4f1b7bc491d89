import { describe, expect, test } from "vitest";
import type { ApplicationStatus } from "#db/codes.ts";
import { stagesOnTheWay } from "#app/domain/applications/desk/stages-on-the-way.ts";

describe("the stages of an application", () => {
  const walked = (...stages: ApplicationStatus[]) => stages.map((toStatus) => ({ toStatus }));
  const inWords = (status: ApplicationStatus, events: { toStatus: ApplicationStatus | null }[] = []) =>
    stagesOnTheWay({ status, events }).map(({ stage, state }) => `${stage} ${state}`);

  test("lie all ahead of what has just come", () => {
    expect(inWords("received", [{ toStatus: null }])).toEqual([
      "received now",
      "in_review ahead",
      "invited ahead",
      "trial_day ahead",
      "offer ahead",
      "hired ahead",
    ]);
  });

  test("that were skipped are not claimed", () => {
    expect(inWords("trial_day", walked("in_review", "trial_day"))).toEqual([
      "received past",
      "in_review past",
      "trial_day now",
      "offer ahead",
      "hired ahead",
    ]);
  });

  test("that a taken-back answer had reached lie ahead again", () => {
    expect(inWords("received", walked("invited"))[2]).toBe("invited ahead");
  });

  test.each(["declined", "closed", "withdrawn"] as const)("end with %s, and nothing is ahead", (status) => {
    expect(inWords(status, walked("invited", status))).toEqual(["received past", "invited past", `${status} now`]);
  });

  test("end with being hired", () => {
    expect(inWords("hired", walked("offer", "hired"))).toEqual(["received past", "offer past", "hired now"]);
  });
});
