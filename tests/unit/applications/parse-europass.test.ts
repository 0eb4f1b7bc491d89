import { expect, test } from "vitest";
import { monthsBetween } from "#app/domain/applications/europass/months-between.ts";
import { offeredTicks } from "#app/domain/applications/europass/offered-ticks.ts";
import { parseEuropass } from "#app/domain/applications/europass/parse-europass.ts";
import { tickedOf } from "#app/domain/applications/europass/ticked-of.ts";
import { fixtureBytes } from "#tests/support/fixtures.ts";

const cv = new TextDecoder().decode(fixtureBytes("europass.xml"));
const parse = (xml: string) => parseEuropass(xml, "2026-12-01");
const facts = {
  ...{ name: "Żaneta Muster & Błaszczyk", email: "zaneta@example.org", phone: "+48 600 100 200" },
  languages: { de: "B1" as const, pl: "C2" as const },
  licences: ["B" as const],
  positions: [
    { title: "Spawaczka", company: "Musterwerk", months: 48 },
    { title: "Kelnerka", company: "Musterwerk", months: 4 },
  ],
};
const asks = {
  requirements: [{ subject: "req-driving-licence-b", necessity: "must" as const, words: { de: "", pl: "", cs: "" } }],
  ...{ experience: true, certificates: [], languages: ["pl" as const], school: false },
  ...{ germanNeeded: true, age: false },
  ...{ start: true, workTimes: [], ways: [], trialDay: true },
};

test("what a CV says of what we ask is read, of five ratings the lowest, and nothing else of it", () => {
  const parsed = parse(cv);
  expect(parsed).toEqual({ ok: true, facts });
  expect(JSON.stringify(parsed)).not.toMatch(/1990|national/i);
});

test.each([
  ["notEuropass", "not XML", "Lebenslauf"],
  ["notEuropass", "another file", "<rss><Candidate/></rss>"],
  ["notEuropass", "broken off", cv.slice(0, 900)],
  ["notEuropass", "with entities of its own", cv.replace("?>", '?><!DOCTYPE x [<!ENTITY a "b">]>')],
  ["notEuropass", "that names a file", cv.replace("?>", '?><!DOCTYPE x SYSTEM "file:///etc/passwd">')],
  ["notEuropass", "deeper than any CV", `<Candidate>${"<a>".repeat(100)}${"</a>".repeat(100)}</Candidate>`],
  ["former", "of the former kind", "<SkillsPassport><LearnerInfo/></SkillsPassport>"],
  ["former", "of the former kind in its wrapping", "<Europass><LearnerInfo><a>1</a></LearnerInfo></Europass>"],
])("is refused as %s: one %s", (reason, _, xml) => {
  expect(parse(xml)).toEqual({ ok: false, reason });
});

test("an empty CV says nothing, and one that says strange things says nothing by them", () => {
  const empty = { name: "", email: "", phone: "", languages: {}, licences: [], positions: [] };
  expect(parse("<Candidate/>")).toEqual({ ok: true, facts: empty });
  const strange =
    "<Candidate><CandidatePerson>x</CandidatePerson><CandidateProfile><Licenses>B</Licenses></CandidateProfile></Candidate>";
  expect(parse(strange)).toEqual({ ok: true, facts: empty });
});

test("months are counted from years, months and days, and never backwards", () => {
  expect(monthsBetween("2020", "2021-01")).toBe(12);
  expect(monthsBetween("2020-11-30", "2021-02")).toBe(3);
  expect(monthsBetween("2021", "2020")).toBe(0);
  expect(monthsBetween("", "2020")).toBe(0);
  expect(monthsBetween("gestern", "2020")).toBe(0);
});

test("only what the listing asks is offered", () => {
  expect(offeredTicks(facts, asks)).toMatchObject({
    ...{ german: "B1", languages: [{ language: "pl", level: "C2" }], licences: ["B"] },
    positions: [{ title: "Spawaczka" }, { title: "Kelnerka" }],
  });
  const less = { ...asks, requirements: [], languages: [], experience: false };
  expect(offeredTicks(facts, less)).toMatchObject({ languages: [], licences: [], positions: [] });
});

test("only what is ticked, and asked, is taken", () => {
  const body = new FormData();
  for (const [name, value] of [
    ...[
      ["name", "Ada"],
      ["german", "B1"],
      ["language", "pl C2"],
      ["language", "cs C2"],
    ],
    ...[
      ["licence", "B"],
      ["licence", "D"],
      ["months", "48"],
      ["months", "4"],
      ["months", "-9"],
    ],
  ])
    body.append(name ?? "", value ?? "");
  expect(tickedOf(body, asks)).toMatchObject({
    person: { name: "Ada", email: null, phone: null },
    germanLevel: "B1",
    brought: {
      ...{ requirements: { "req-driving-licence-b": "yes" }, languages: { pl: "C2" }, experience: "3_to_5" },
      certificates: [],
    },
  });
  expect(tickedOf(body, asks).brought.languages).toEqual({ pl: "C2" });
  expect(tickedOf(new FormData(), asks)).toMatchObject({ germanLevel: null, brought: { experience: null } });
});
