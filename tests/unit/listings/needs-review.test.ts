import { expect, test } from "vitest";
import { needsReview } from "#app/domain/listings/checks/needs-review.ts";
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
  expect(needsReview(before, jobContent({ questions: [{ text: "Wann?", lang: "de" }] }))).toBe(true);
});
