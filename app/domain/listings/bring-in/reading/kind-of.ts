import type { Kind } from "#db/codes.ts";

const signs: readonly (readonly [Kind, RegExp])[] = [
  [
    "thesis",
    /(bachelor|master|diplom|abschluss)-?\s?arbeit|\bthesis\b|praca (dyplomowa|magisterska)|diplomov[áa] práce/i,
  ],
  ["dual_study", /dual\w* studi|\bduale[rs]?\b.*\bstud|studia dualne|duální studium/i],
  ["student_job", /werkstudent|studentenjob|studentische|\bstudent job\b|praca dla student|brigád|pro studenty/i],
  ["internship", /praktik(um|ant)|internship|\bstaż|praktyk[ai]|\bstáž|odborná praxe/i],
  [
    "apprenticeship",
    /ausbildung(?!s(leit|verantw|beauftr))|auszubildend|\bazubi|lehrstelle|apprentice|nauka zawodu|\bučeň|učební obor/i,
  ],
];

/** What kind of listing a title speaks of, or what its source calls it. */
export function kindOf(title: string, employmentTypes: readonly string[] = []): Kind {
  const found = signs.find(([, sign]) => sign.test(title))?.[0];
  if (found) return found;
  return employmentTypes.some((type) => /^intern(ship)?$|^trainee(ship)?$/i.test(type)) ? "internship" : "job";
}
