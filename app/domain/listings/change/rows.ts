// A face of this room: other nouns may import it.

import type { Kind } from "#db/codes.ts";
import type { Texts } from "#app/platform/i18n/texts.ts";
import { kindAsks } from "../checks/kind-asks.ts";
import { type ListingPart, partNames } from "../listing-parts.ts";

/** Phrases are one list in the store and three in the form, where people know them. */
const phraseRows = ["tasks", "requirements", "benefits"] as const;

export type RowName = Exclude<ListingPart, "phrases"> | (typeof phraseRows)[number];

/** What is compared, and remarked on, line by line, in the order of the form. */
export const rowNames: readonly RowName[] = partNames.flatMap((part) => (part === "phrases" ? phraseRows : [part]));

export function rowsOfPart(part: ListingPart): readonly RowName[] {
  return part === "phrases" ? phraseRows : [part];
}

const ownLabels = ["places", "pay", "hours", "usualDay", "languages", "features", "text"] as const;

/** The name of the field in the form, or of several that are one thing. */
export function rowLabel(t: Texts, row: RowName) {
  if (row === "questions") return t("question:form.catalogue");
  if (row === "ownQuestions") return t("question:form.own");
  const own = ownLabels.find((name) => name === row);
  return own
    ? t(`change:row.${own}`)
    : t(`employer:form.label.${row as Exclude<RowName, (typeof ownLabels)[number] | "questions" | "ownQuestions">}`);
}

/** Where the form shows what is said about a row. */
export function fieldOfRow(row: RowName, kind: Kind): string {
  const asks = kindAsks[kind];
  const elsewhere: Partial<Record<RowName, string>> = {
    places: "places[0]",
    pay: asks.pay === "years" ? "trainingPay[0]" : "payMin",
    hours: "hoursMin",
    usualDay: "dayFrom",
    contract: asks.contract === "choice" ? "contract" : "contractMonths",
    languages: "teamLanguages",
    features: "benefits",
    ownQuestions: "ownQuestions[0].text",
  };
  return elsewhere[row] ?? row;
}
