// A face of this room: other nouns may import it.

import { type Country, type Field, type Kind, langs } from "#db/codes.ts";
import { shiftParts } from "#db/shifts/shift-parts.ts";
import { ownAtMost } from "#app/domain/questions/question.ts";
import type { FormState } from "#app/platform/http/form.ts";
import type { Texts } from "#app/platform/i18n/texts.ts";
import { listingLimits } from "../listing-limits.ts";
import type { PhraseChoice } from "./choices/find-phrase-choices.server.ts";
import type { QuestionChoice } from "./choices/find-question-choices.server.ts";
import type { Proposal } from "./proposal/proposal.ts";

/** What every section of the listing form is given. */
export type FormPart = { form: FormState; kind: Kind; choices: FormChoices };

export type FormChoices = {
  /** Those that the organisation may post, and the one that stands in the form. */
  kinds: readonly Kind[];
  /** Of the places of work that stand in the form, in their order; of the company where none is known yet. */
  countries: Country[];
  /** Lines of the company's sites that stand in no field of the form yet. */
  sites: string[];
  occupations: { id: string; name: string; field: Field }[];
  phrases: PhraseChoice[];
  questions: QuestionChoice[];
  /** Null where phrases are chosen already, and where there is nothing to propose. */
  proposal: Proposal | null;
  /** Whose name stands in the ad when the form names nobody. */
  contactName: string;
  /** Whether anybody crosses a border to work here. */
  hasBorder: boolean;
  today: string;
  latestDeadline: string;
};

/** A select or a row of boxes from codes whose names are in the catalogues. */
export function optionsOf<Code extends string>(codes: readonly Code[], labelOf: (code: Code) => string) {
  return codes.map((value) => ({ value, label: labelOf(value) }));
}

/** The names of the fields as the summary of errors repeats them. */
export function fieldLabels(t: Texts): Record<string, string> {
  const plain = [
    "kind",
    "occupation",
    "titleDe",
    "titlePl",
    "titleCs",
    "payMin",
    "payMax",
    "payCurrency",
    "payUnit",
    "unpaid",
    "payAgreement",
    "hoursMin",
    "hoursMax",
    "shifts",
    "startsOn",
    "contract",
    "contractMonths",
    "posts",
    "experience",
    "experienceYears",
    "licences",
    "leavingCertificate",
    "germanLevel",
    "germanExamLevel",
    "germanCourse",
    "teamLanguages",
    "tasks",
    "requirements",
    "benefits",
    "trainingMonths",
    "trainingForm",
    "schoolPlace",
    "schoolRhythm",
    "schoolHostel",
    "schoolCosts",
    "dayFrom",
    "dayUntil",
    "daySetting",
    "trainingExam",
    "furtherStep",
    "text",
    "textLang",
    "contactName",
    "contactRole",
    "contactPhone",
    "contactEmail",
    "publishOn",
    "deadline",
    "answerDays",
  ] as const;
  const numbered = (name: "places" | "trainingPay", count: number) =>
    Array.from({ length: count }, (_, index): [string, string] => [
      `${name}[${index}]`,
      t(`employer:form.label.${name}`, { number: index + 1 }),
    ]);
  return Object.fromEntries([
    ...plain.map((name): [string, string] => [name, t(`employer:form.label.${name}`)]),
    ...numbered("places", listingLimits.places),
    ...numbered("trainingPay", listingLimits.trainingYears),
    ...shiftParts.flatMap((part) =>
      (["begins", "ends"] as const).map((end): [string, string] => [
        `shiftTimes.${part}.${end}`,
        t(`employer:form.shiftTime.${end}`, { part: t(`listing:shiftPart.${part}`) }),
      ]),
    ),
    ["questions", t("question:form.catalogue")],
    ...Array.from({ length: ownAtMost }, (_, index) => `ownQuestions[${index}]`).flatMap((name) => [
      [`${name}.text`, t("question:form.own")] as const,
      ...langs.map((lang) => [`${name}.translations.${lang}`, t(`question:form.translation.${lang}`)] as const),
    ]),
    ...(["de", "pl", "cs"] as const).map((lang): [string, string] => [
      `translations.${lang}`,
      t(`employer:form.label.translation.${lang}`),
    ]),
  ]);
}
