import { expect, test } from "vitest";
import { eventChanges, readEventChanges } from "#app/domain/listings/change/event-changes.ts";
import { partsAtOnce } from "#app/domain/listings/change/parts-at-once.ts";
import { fieldOfRow, rowNames } from "#app/domain/listings/change/rows.ts";
import { readStoredContent } from "#app/domain/listings/change/stored-content.ts";
import { partsToReview } from "#app/domain/listings/checks/needs-review.ts";
import { changedParts, flatten, listingParts, unflatten, withParts } from "#app/domain/listings/listing-parts.ts";
import { markChanges } from "#app/platform/language/mark-changes.ts";
import { jobContent, trainingContent } from "#tests/support/listing-content.ts";

const published = jobContent();
const renamed = (facts = {}) => jobContent({ facts: { title_de: "Schlosser (m/w/d)", ...facts } });

test("every value of a listing belongs to exactly one part", () => {
  const keys = Object.values(listingParts).flat() as string[];
  expect([...keys].sort()).toEqual(Object.keys(flatten(published)).sort());
  expect(unflatten(flatten(published))).toEqual(published);
});

test("what a change leaves empty stays empty when it is read again", () => {
  const filled = trainingContent({
    facts: {
      ...{ pay_min: 1, pay_max: 2, pay_agreement: "TV", contract: "fixed", contract_months: 12, experience: "none" },
      ...{ german_exam_level: "B2", german_course: "public", school_place_id: "zittau", text: "Neu.", text_lang: "de" },
      ...{ title_pl: "Spawacz", title_cs: "Svářeč", contact_name: "Ina", contact_role: "Büro", contact_phone: "1" },
      ...{ contact_email: "a@b.example", publish_on: "2027-03-01", experience_years: 3 },
    },
  });
  const { title_de, kind, occupation_id, posts, answer_days, deadline } = filled.facts;
  const needed = { title_de, kind, occupation_id, posts, answer_days, deadline };
  const nothing = Object.fromEntries(Object.keys(filled.facts).map((name) => [name, null]));
  const emptied = { ...filled, facts: { ...filled.facts, ...nothing, ...needed } };
  expect(readStoredContent(JSON.stringify(emptied), filled)).toEqual(emptied);
});

test("parts are changed, and taken over, as one", () => {
  const after = jobContent({ facts: { pay_max: 4_000_00, contract: "fixed", contract_months: 12 } });
  expect(changedParts(published, after)).toEqual(["pay", "contract"]);
  expect(withParts(published, ["contract"], after).facts).toMatchObject({ contract_months: 12, pay_max: 3_600_00 });
});

test("says which parts the office has to read", () => {
  const after = renamed({ pay_min: 2_000_00, posts: 4, text: "Neu", text_lang: "de" });
  expect(partsToReview(published, after)).toEqual(["titleDe", "pay", "text"]);
  expect(partsToReview(published, jobContent({ facts: { pay_min: 3_100_00, posts: 4 } }))).toEqual([]);
});

test.each([
  ["a first edit waits whole", { waiting: null, wanted: renamed({ posts: 4 }) }, []],
  ["but for a later last day", { waiting: null, wanted: renamed({ deadline: "2027-04-30" }) }, [["deadline"]]],
  ["an earlier one waits", { waiting: null, wanted: renamed({ deadline: "2027-03-01" }) }, []],
  ["a small edit goes out", { waiting: renamed(), wanted: renamed({ posts: 4 }) }, [["posts"]]],
  ["not with words", { waiting: renamed(), wanted: renamed({ posts: 4, text: "Neu", text_lang: "de" }) }, []],
  [
    "more than waits is still less than is published",
    { waiting: renamed({ pay_min: 2_800_00 }), wanted: renamed({ pay_min: 2_900_00 }) },
    [],
  ],
  [
    "nothing of another job goes out",
    { waiting: trainingContent(), wanted: trainingContent({ facts: { training_months: 42 } }) },
    [],
  ],
])("%s", (_, versions, expected) => {
  expect(partsAtOnce({ published, ...versions })).toEqual(expected);
});

test("history keeps of long lists only what came and went", () => {
  const must = (id: string) => ({ id, necessity: "must" as const });
  const after = jobContent({ phrases: ["task-1", "task-2", "task-4", "requirement-1"].map(must), facts: { posts: 2 } });
  expect(readEventChanges(eventChanges(published, after))).toEqual({
    before: { posts: 1, phrases: [must("task-3")] },
    after: { posts: 2, phrases: [must("task-4")] },
  });
});

test("marks the words that changed, and whole lines where little is left", () => {
  const marked = markChanges([{ text: "Wir bauen Brücken aus Stahl" }], [{ text: "Wir bauen Brücken aus Holz" }]);
  const words = (lines: typeof marked.before) =>
    lines.map(({ stretches }) => stretches.filter(({ changed }) => changed).map(({ text }) => text));
  expect([words(marked.before), words(marked.after)]).toEqual([[["Stahl"]], [["Holz"]]]);
  const whole = markChanges([{ text: "Schweißer" }], [{ text: "Koch" }]);
  expect(whole.after).toEqual([{ stretches: [{ text: "Koch", changed: true }] }]);
});

test("a text of thousands of words is compared in no time", () => {
  const long = (word: string) => ({ text: Array.from({ length: 5000 }, () => word).join(" ") });
  const { before } = markChanges([long("a")], [long("b")]);
  expect(before[0]?.stretches).toHaveLength(1);
});

test("every row has a place in the form", () => {
  for (const row of rowNames) expect(fieldOfRow(row, "apprenticeship")).toMatch(/^[a-z]/);
  expect([fieldOfRow("pay", "job"), fieldOfRow("pay", "apprenticeship")]).toEqual(["payMin", "trainingPay[0]"]);
});
