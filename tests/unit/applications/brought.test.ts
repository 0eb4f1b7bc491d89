import { expect, test } from "vitest";
import { asksOf } from "#app/domain/applications/bring/asks.ts";
import { bringForm, broughtOn } from "#app/domain/applications/bring/bring-forms.ts";
import { type Brought, broughtOf, rowsOf } from "#app/domain/applications/bring/brought.ts";
import { readForm } from "#app/platform/http/form.server.ts";

const full: Brought = {
  requirements: { "req-read-drawings": "yes", "licence-B": "can_learn" },
  experience: "3_to_5",
  certificates: ["forklift", "weld_135"],
  languages: { pl: "C2", en: "A2" },
  school: "pl_branch_1",
  start: "2027-01-04",
  workTimes: { early: true, late: true, night: false },
  ways: ["bike", "car"],
  trialDay: true,
};
const nothing = broughtOf([]);

test("what is kept is what was ticked", () => {
  expect(broughtOf(rowsOf(full))).toEqual(full);
  expect(rowsOf(nothing)).toEqual([]);
  expect(broughtOf(rowsOf({ ...nothing, start: "at_once" })).start).toBe("at_once");
});

test("codes that the board does not know say nothing", () => {
  const rows = [
    { topic: "requirement", subject: "req-x", answer: "perhaps" },
    { topic: "certificate", subject: "wings", answer: "yes" },
    { topic: "experience", subject: "", answer: "long" },
    { topic: "start", subject: "", answer: "2027-02-30" },
    { topic: "shift", subject: "early", answer: "maybe" },
  ] as const;
  expect(broughtOf(rows)).toEqual(nothing);
});

const asks = asksOf({
  kind: "job",
  field: "metal",
  germanLevel: "A2",
  germanExam: null,
  certificate: "vocational",
  experience: "helpful",
  startsOn: null,
  phrases: [{ id: "req-read-drawings", necessity: "must", de: "x", pl: "x", cs: "x" }],
  licences: [],
  languages: ["en"],
  shifts: ["three"],
  features: [],
});

test("a form takes only what the listing asks for", () => {
  const can = typed([
    ["has.req-read-drawings", "partly"],
    ["has.req-other", "yes"],
    ["experience", "over_5"],
    ["certificates", "weld_135"],
    ["certificates", "hygiene"],
  ]);
  expect(broughtOn("can", can, asks)).toEqual({
    requirements: { "req-read-drawings": "partly" },
    experience: "over_5",
    certificates: ["weld_135"],
  });
  const languages = typed([
    ["level.en", "B1"],
    ["level.pl", "C2"],
    ["school", "pl_branch_1"],
  ]);
  expect(broughtOn("languages", languages, asks)).toEqual({ languages: { en: "B1" }, school: "pl_branch_1" });
});

test("whoever ticks a shift says no to the others, whoever ticks none says nothing", () => {
  const when = (...times: string[]) => broughtOn("when", typed(times.map((time) => ["times", time])), asks).workTimes;
  expect(when("early", "late", "away")).toEqual({ early: true, late: true, night: false });
  expect(when("away")).toEqual({});
  expect(when()).toEqual({});
});

test("a day that was typed is more exact than at once", () => {
  const form = typed([["at_once", "on"]]);
  expect(broughtOn("when", form, asks).start).toBe("at_once");
  expect(broughtOn("when", form, asks, "2027-01-04").start).toBe("2027-01-04");
});

test("German is missed only where it is needed, and a day must be readable", () => {
  const empty = new FormData();
  expect(readForm(empty, bringForm("languages", asks)).ok).toBe(false);
  expect(readForm(empty, bringForm("languages", { germanNeeded: false })).ok).toBe(true);
  expect(readForm(empty, bringForm("can", asks)).ok).toBe(true);
  expect(readForm(body([["starts_on", "4 stycznia 2027"]]), bringForm("when", asks))).toMatchObject({
    ok: true,
    value: { starts_on: "2027-01-04" },
  });
  expect(readForm(body([["starts_on", "bald"]]), bringForm("when", asks)).ok).toBe(false);
});

function body(fields: [string, string][]) {
  const form = new FormData();
  for (const [name, value] of fields) form.append(name, value);
  return form;
}

function typed(fields: [string, string][]) {
  return readForm(body(fields), bringForm("can", asks)).form;
}
