import { expect, test } from "vitest";
import { findingRemarks } from "#app/domain/listings/checks/finding-remarks.tsx";
import { listingFindings } from "#app/domain/listings/checks/listing-findings.ts";
import { jobContent, surroundings } from "#tests/support/listing-content.ts";

const text = "Wir suchen junge Leute.";
const [finding] = listingFindings(jobContent({ facts: { text, text_lang: "de" } }), surroundings);
const remarked = (typed: string, note: string | null = null) => {
  if (!finding) throw new Error("Nothing was found");
  const dismissal = note === null ? null : { note, by: null, at: "2027-02-01T12:00:00.000Z" };
  const around = { lang: "de" as const, listingId: "abc", findings: [{ ...finding, dismissal }] };
  return Object.keys(findingRemarks({ errors: {}, typed: { text: typed } }, around));
};

test("a remark stands beside its field as long as its words do, and no note has answered it", () => {
  expect(remarked(`Kurz: ${text}`)).toEqual(["text"]);
  expect(remarked("Wir suchen Leute.")).toEqual([]);
  expect(remarked(text, "Jugendklub")).toEqual([]);
});
