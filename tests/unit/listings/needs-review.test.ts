import { expect, test } from "vitest";
import { needsReview } from "#app/domain/listings/checks/needs-review.ts";
import type { ListingFacts } from "#app/domain/listings/listing-content.ts";
import { jobContent, trainingContent } from "#tests/support/listing-content.ts";

const before = jobContent();

test("facts that must be right at once need no second look", () => {
  const after = jobContent({
    placeIds: ["zittau"],
    shifts: ["two"],
    features: ["commuter_bus"],
    facts: { deadline: "2027-04-30", starts_on: "2027-03-01", posts: 3, contact_name: "Kim Beispiel" },
  });
  expect(needsReview(before, after)).toBe(false);
});

test("more pay needs none, less pay does", () => {
  expect(needsReview(before, jobContent({ facts: { pay_min: 3_100_00 } }))).toBe(false);
  expect(needsReview(before, jobContent({ facts: { pay_min: 2_900_00 } }))).toBe(true);
  expect(needsReview(before, jobContent({ facts: { pay_max: 3_500_00 } }))).toBe(true);
  expect(needsReview(before, jobContent({ facts: { pay_unit: "year" } }))).toBe(true);
});

test("less pay in a single year of training needs it", () => {
  const lower = trainingContent({ trainingPay: [1_000_00, 1_050_00, 1_140_00] });
  expect(needsReview(trainingContent(), lower)).toBe(true);
});

test("another job and new words need it", () => {
  expect(needsReview(before, jobContent({ facts: { occupation_id: "koch" } }))).toBe(true);
  expect(needsReview(before, jobContent({ facts: { title_de: "Koch (m/w/d)" } }))).toBe(true);
  expect(needsReview(before, jobContent({ facts: { text: "Neu", text_lang: "de" } }))).toBe(true);
  expect(needsReview(before, jobContent({ ownQuestions: [{ text: "Wann?", lang: "de", translations: [] }] }))).toBe(
    true,
  );
});

test.each<Partial<ListingFacts>>([
  { kind: "student_job" },
  { pay_currency: "PLN" },
  { pay_min: null },
  { pay_max: null },
  { pay_min: 2_999_99 },
  { pay_max: 3_599_99 },
  { title_pl: "Spawacz" },
  { title_cs: "Svářeč" },
  { text: "Neu" },
  { text_lang: "pl" },
])("%j needs a second look", (facts) => {
  expect(needsReview(before, jobContent({ facts }))).toBe(true);
});

test("a translation needs it, phrases do not", () => {
  expect(needsReview(before, jobContent({ translations: [{ lang: "pl", text: "Nowe" }] }))).toBe(true);
  expect(needsReview(before, jobContent({ phrases: [{ id: "task-9", necessity: "must" }] }))).toBe(false);
  expect(needsReview(before, jobContent({ facts: { weekly_hours_min: 20, contract: "fixed" } }))).toBe(false);
});

test("pay where none was named is more", () => {
  const unnamed = jobContent({ facts: { pay_min: null, pay_max: null } });
  expect(needsReview(unnamed, jobContent({ facts: { pay_min: 0, pay_max: 0 } }))).toBe(false);
  expect(needsReview(unnamed, before)).toBe(false);
});

test.each([
  [[1_000_00, 1_060_00], [1_000_00, 1_060_00], false],
  [[1_000_00, 1_060_00], [1_000_01, 1_060_01], false],
  [[1_000_00, 1_060_00], [1_000_00, 1_060_00, 0], false],
  [[1_000_00, 1_060_00], [999_99, 1_060_00], true],
  [[1_000_00, 1_060_00], [1_000_00], true],
  [[1_000_00, 0], [1_000_00], true],
])("from %j to %j by year of training", (was, is, again) => {
  expect(needsReview(trainingContent({ trainingPay: was }), trainingContent({ trainingPay: is }))).toBe(again);
});
