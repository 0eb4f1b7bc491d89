import { describe, expect, test } from "vitest";
import { latestDeadline, listingProblems } from "#app/domain/listings/checks/listing-problems.ts";
import type { CheckContext } from "#app/domain/listings/checks/problem.ts";
import type { ListingContent, ListingFacts } from "#app/domain/listings/listing-content.ts";
import { jobContent, surroundings, trainingContent } from "#tests/support/listing-content.ts";

const error = (name: string, values = {}) => ({ key: `employer:errors.${name}`, values });
const ofJob = (facts: Partial<ListingFacts>, lists: Partial<Omit<ListingContent, "facts">> = {}) =>
  listingProblems(jobContent({ facts, ...lists }), surroundings);
const ofTraining = (facts: Partial<ListingFacts>) => listingProblems(trainingContent({ facts }), surroundings);

test("a place is asked for by the first field of places", () => {
  expect(ofJob({}, { placeIds: [] })).toEqual({ "places[0]": error("placeMissing") });
});

describe("time", () => {
  test.each<[Partial<ListingFacts>, object]>([
    [{ weekly_hours_min: null }, { hoursMin: error("hoursMissing") }],
    [{ weekly_hours_min: null, weekly_hours_max: null }, { hoursMin: error("hoursMissing") }],
    [{ weekly_hours_min: 40, weekly_hours_max: 40 }, {}],
    [{ weekly_hours_min: 40, weekly_hours_max: null }, {}],
    [{ weekly_hours_min: 40, weekly_hours_max: 39 }, { hoursMax: error("hoursUpsideDown") }],
    [{ starts_on: "2027-01-31" }, { startsOn: error("startPast") }],
    [{ starts_on: "2027-02-01" }, {}],
    [{ contract: null }, { contract: error("contractMissing") }],
    [{ contract: "fixed" }, { contractMonths: error("contractMonthsMissing") }],
    [{ contract: "fixed", contract_months: 12 }, {}],
    [{ kind: "student_job", weekly_hours_min: null }, { hoursMin: error("hoursMissing") }],
    [{ kind: "student_job", contract: null }, { contract: error("contractMissing") }],
  ])("of a job with %j", (facts, problems) => {
    expect(ofJob(facts)).toEqual(problems);
  });

  test.each<[ListingContent["shifts"], ListingContent["shiftTimes"][number], object]>([
    [["night"], { part: "night", begins: "22:00", ends: "06:00" }, {}],
    [["night"], { part: "night", begins: "06:00", ends: "06:00" }, {}],
    [["night"], { part: "night", begins: "22:00", ends: null }, { "shiftTimes.night.ends": error("dayUntilMissing") }],
    [["three"], { part: "late", begins: null, ends: "22:00" }, { "shiftTimes.late.begins": error("dayFromMissing") }],
    [["day"], { part: "late", begins: "14:00", ends: "22:00" }, { "shiftTimes.late.begins": error("shiftNotWorked") }],
  ])("of %j knows begin and end of what is worked: %j", (shifts, time, problems) => {
    expect(ofJob({}, { shifts, shiftTimes: [time] })).toEqual(problems);
  });

  test("has shifts where it has to have hours", () => {
    expect(ofJob({}, { shifts: [] })).toEqual({ shifts: error("shiftsMissing") });
  });

  test.each(["internship", "thesis"] as const)("may stay open in an ad for %s", (kind) => {
    const open = { kind, contract: null, weekly_hours_min: null, weekly_hours_max: null };
    expect(ofJob(open, { shifts: [] })).toEqual({});
    expect(ofJob({ ...open, weekly_hours_min: 30, weekly_hours_max: 20 })).toEqual({
      hoursMax: error("hoursUpsideDown"),
    });
  });

  test("may stay open in an ad for training", () => {
    const facts = { weekly_hours_min: null, weekly_hours_max: null };
    expect(listingProblems(trainingContent({ facts, shifts: [] }), surroundings)).toEqual({});
  });
});

describe("training", () => {
  test.each<[Partial<ListingFacts>, object]>([
    [{ training_months: null }, { trainingMonths: error("trainingMonthsMissing") }],
    [{ training_form: null }, { trainingForm: error("trainingFormMissing") }],
    [{ leaving_certificate: null }, { leavingCertificate: error("certificateMissing") }],
    [{ day_from: "06:30", day_until: "15:00" }, {}],
    [{ day_from: "06:30" }, { dayUntil: error("dayUntilMissing") }],
    [{ day_until: "15:00" }, { dayFrom: error("dayFromMissing") }],
    [{ day_from: "15:00", day_until: "15:00" }, { dayUntil: error("dayUpsideDown") }],
    [{ kind: "dual_study", training_form: null }, {}],
    [{ kind: "dual_study", training_months: null }, { trainingMonths: error("trainingMonthsMissing") }],
    [{ kind: "dual_study", leaving_certificate: null }, { leavingCertificate: error("certificateMissing") }],
  ])("with %j", (facts, problems) => {
    expect(ofTraining(facts)).toEqual(problems);
  });
});

describe("phrases", () => {
  const ids = (section: string, count: number) => Array.from({ length: count }, (_, index) => `${section}-${index}`);
  const problemsOf = (tasks: number, requirements: number) => {
    const [asTask, asRequirement] = [ids("task", tasks), ids("requirement", requirements)];
    const around: CheckContext = {
      ...surroundings,
      phraseSections: new Map([
        ...asTask.map((id) => [id, "task"] as const),
        ...asRequirement.map((id) => [id, "requirement"] as const),
      ]),
    };
    const all = [...asTask, ...asRequirement, "of-no-section"];
    return listingProblems(jobContent({ phrases: all.map((id) => ({ id, necessity: "must" })) }), around);
  };

  test.each([
    [0, 1, { tasks: error("tasksTooFew", { limit: 3 }) }],
    [2, 1, { tasks: error("tasksTooFew", { limit: 3 }) }],
    [3, 1, {}],
    [8, 1, {}],
    [9, 1, { tasks: error("tasksTooMany", { limit: 8, chosen: 9 }) }],
    [3, 0, { requirements: error("requirementsMissing") }],
    [3, 12, {}],
  ])("%d tasks and %d requirements", (tasks, requirements, problems) => {
    expect(problemsOf(tasks, requirements)).toEqual(problems);
  });
});

describe("the deadline", () => {
  test.each([
    ["2027-01-31", { deadline: error("deadlinePast") }],
    ["2027-02-01", {}],
    ["2027-08-01", {}],
    ["2027-08-02", { deadline: error("deadlineFar", { months: 6 }) }],
  ])("%s", (deadline, problems) => {
    expect(ofJob({ deadline })).toEqual(problems);
  });

  test("is at the latest the same day six months on, or that month's last", () => {
    expect(latestDeadline("2027-02-01")).toBe("2027-08-01");
    expect(latestDeadline("2027-08-31")).toBe("2028-02-29");
  });
});

test("all that is wrong is said at once", () => {
  const facts = { pay_min: null, contract: null, deadline: "2027-01-31" };
  expect(Object.keys(ofJob(facts, { placeIds: [], phrases: [] }))).toEqual([
    "places[0]",
    "payMin",
    "contract",
    "tasks",
    "requirements",
    "deadline",
  ]);
});
