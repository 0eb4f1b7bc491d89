import type { Kind, Lang } from "#db/codes.ts";
import { bookOf, type Found } from "./reading/book-of.ts";
import { contactInText } from "./reading/contact-in-text.ts";
import { oneSidedTitle } from "./reading/one-sided-title.ts";
import { payInText, type SaidPay } from "./reading/pay-in-text.ts";
import { ageRules } from "./rules/age-rules.ts";
import { beliefRules } from "./rules/belief-rules.ts";
import { birthDateRules } from "./rules/birth-date-rules.ts";
import { contactRules } from "./rules/contact-rules.ts";
import { familyRules } from "./rules/family-rules.ts";
import { feeRules } from "./rules/fee-rules.ts";
import { healthRules } from "./rules/health-rules.ts";
import { languageRules } from "./rules/language-rules.ts";
import { learners } from "./rules/learners.ts";
import { minorsRules } from "./rules/minors-rules.ts";
import { originRules } from "./rules/origin-rules.ts";
import { pastPayRules } from "./rules/past-pay-rules.ts";
import { photoRules } from "./rules/photo-rules.ts";
import type { Subject } from "./rules/rule.ts";
import { sexRules } from "./rules/sex-rules.ts";

export const allRules = [
  sexRules,
  ageRules,
  originRules,
  languageRules,
  beliefRules,
  healthRules,
  familyRules,
  pastPayRules,
  photoRules,
  birthDateRules,
  feeRules,
  contactRules,
  minorsRules,
] as const;

const read = bookOf(allRules);

/** Where the words stand: a name can hold a number to call, but no promise. */
export type Where = "title" | "text" | "question" | "name";

const everywhere = new Set<Subject>(allRules.map(({ subject }) => subject).filter((subject) => subject !== "minors"));
const forMinors = new Set<Subject>([...everywhere, "minors"]);

type Around = { where: Where; lang: Lang; kind: Kind; minorsMayApply: boolean; pay: SaidPay } & {
  /** Folded names that look like somebody, in this region. */
  noPersons?: ReadonlySet<string>;
};

/** All that the rules find in one text of an ad, in the order of the text. */
export function readWords(text: string, { where, lang, kind, minorsMayApply, pay, noPersons }: Around): Found[] {
  if (where === "name") return contactInText(text);
  const subjects = minorsMayApply && isReadForMinors(text, where) ? forMinors : everywhere;
  const ruled = read(text, { lang, asked: where === "question", subjects });
  const fees = ruled.filter(({ subject }) => subject === "fee");
  const oneSided = where === "title" && kind !== "thesis" ? titleFound(text, lang, noPersons) : [];
  const found = [
    ...oneSided,
    ...ruled.filter(({ subject }) => subject !== "sex" || oneSided.length === 0),
    ...contactInText(text),
    ...(where === "question"
      ? []
      : payInText(text, { lang, isTitle: where === "title" }, pay).filter(
          (one) => !fees.some((fee) => meet(fee, one)),
        )),
  ];
  return found.sort((a, b) => a.from - b.from);
}

/** A title names the work for everybody, and its shifts are a field; who learns is told what the work is. */
const isReadForMinors = (text: string, where: Where) => where === "text" || (where === "title" && learners.test(text));

/** What is asked of applicants is not what they are paid. */
const meet = (one: Found, other: Found) => one.from < other.to && other.from < one.to;

function titleFound(title: string, lang: Lang, noPersons?: ReadonlySet<string>): Found[] {
  const oneSided = oneSidedTitle(title, lang, noPersons);
  if (!oneSided) return [];
  return [{ subject: "title", from: 0, to: title.length, words: title, replace: oneSided.replace }];
}
