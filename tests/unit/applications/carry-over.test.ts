import { expect, test } from "vitest";
import { carryOver } from "#app/domain/applications/bring/carry-over.ts";

const asks = {
  requirements: [{ subject: "licence-B", necessity: "must", words: { licence: "B" } }],
  ...{ experience: true, certificates: ["forklift"], languages: ["pl"], school: false },
  ...{ germanNeeded: true, age: false },
  ...{ start: true, workTimes: ["night"], ways: ["car"], trialDay: true },
} satisfies Parameters<typeof carryOver>[1]["asks"];
const brought = {
  requirements: { "licence-B": "yes", "licence-C": "yes" },
  ...{ experience: "1_to_3", certificates: ["forklift", "hygiene"], languages: { pl: "C2", cs: "A1" } },
  ...{ school: null, start: "2027-03-01", workTimes: { night: false, early: true }, ways: ["car", "bus"] },
  trialDay: true,
} as unknown as Parameters<typeof carryOver>[0];
const to = { asks, sameOccupation: true, today: "2027-03-01" } as const;

test("takes along what is asked here and nothing else", () => {
  expect(carryOver(brought, to)).toMatchObject({
    requirements: { "licence-B": "yes" },
    ...{ certificates: ["forklift"], languages: { pl: "C2" }, school: null, start: "2027-03-01" },
    ...{ workTimes: { night: false }, ways: ["car"], trialDay: true },
  });
  expect(Object.keys(carryOver(brought, to).requirements)).toEqual(["licence-B"]);
  expect(Object.keys(carryOver(brought, to).languages)).toEqual(["pl"]);
});

test("years in another occupation stay behind, and so does a first day that is past", () => {
  expect(carryOver(brought, to).experience).not.toBeNull();
  expect(carryOver(brought, { ...to, sameOccupation: false }).experience).toBeNull();
  expect(carryOver(brought, { ...to, today: "2027-03-02" }).start).toBeNull();
});

test("no trial day where none is offered", () => {
  expect(carryOver(brought, { ...to, asks: { ...asks, trialDay: false } }).trialDay).toBe(false);
});
