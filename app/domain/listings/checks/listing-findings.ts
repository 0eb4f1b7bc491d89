import type { Shift } from "#db/codes.ts";
import type { ListingContent } from "../listing-content.ts";
import { type CheckedText, checkedTexts } from "./checked-texts.ts";
import { type Finding, keyOf, stopsListing } from "./finding.ts";
import type { CheckContext } from "./problem.ts";
import { readWords } from "./read-words.ts";
import type { Found } from "./reading/book-of.ts";
import { laws } from "./rules/laws.ts";
import type { Subject } from "./rules/rule.ts";

type Around = Pick<CheckContext, "countries" | "lang" | "noPersons">;

/** Not within the hours and days that the three countries leave to people under 18. */
const notForMinors: readonly Shift[] = ["three", "four", "night", "weekend"];

/** What the rules find in the words of an ad, and in what it offers to people under 18. */
export function listingFindings(content: ListingContent, around: Around): Finding[] {
  const found = checkedTexts(content, around.lang).flatMap((checked) => findingsIn(checked, content, around));
  const seen = new Set<string>();
  return [...found, ...shiftFindings(content, around)].filter(({ key }) => !seen.has(key) && seen.add(key));
}

/** Training and internships are open to them; for others the ad says that they are welcome. */
export function minorsMayApply({ facts, features }: ListingContent) {
  return facts.kind === "apprenticeship" || facts.kind === "internship" || features.includes("minors_welcome");
}

function findingsIn(checked: CheckedText, content: ListingContent, around: Around): Finding[] {
  const { facts, trainingPay } = content;
  const found = readWords(checked.text, {
    where: checked.where,
    lang: checked.lang,
    kind: facts.kind,
    ...(around.noPersons && { noPersons: around.noPersons }),
    minorsMayApply: minorsMayApply(content),
    pay: {
      min: facts.pay_min,
      max: facts.pay_max,
      unit: facts.pay_unit,
      currency: facts.pay_currency,
      trainingPay,
    },
  });
  return found.map((one) =>
    findingOf({
      field: checked.field,
      subject: one.subject,
      lang: checked.lang,
      words: one.words,
      at: one.from,
      corrected: corrected(checked.text, one),
      around,
    }),
  );
}

function corrected(text: string, { from, to, replace }: Found) {
  if (replace === null) return null;
  return `${text.slice(0, from)}${replace}${text.slice(to)}`
    .replace(/ {2,}/g, " ")
    .replace(/ (?=[.,;:!?])/g, "")
    .trim();
}

function shiftFindings(content: ListingContent, around: Around): Finding[] {
  if (!minorsMayApply(content)) return [];
  return content.shifts
    .filter((shift) => notForMinors.includes(shift))
    .map((shift) =>
      findingOf({
        field: "shifts",
        subject: "minors",
        lang: around.lang,
        words: shift,
        at: 0,
        corrected: null,
        around,
      }),
    );
}

type Given = Pick<Finding, "field" | "lang" | "words" | "at" | "corrected"> & { subject: Subject; around: Around };

export function findingOf({ around, ...finding }: Given): Finding {
  const [country = "DE"] = around.countries;
  const law = laws[finding.subject]?.[country] ?? null;
  return { ...finding, key: keyOf(finding), stops: stopsListing(finding.subject), law };
}
