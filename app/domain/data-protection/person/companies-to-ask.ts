import { type PersonEntry, textIn } from "./person-entry.ts";

/** Companies that have written something down about an application: for that they answer themselves. */
export function companiesToAsk(entries: readonly PersonEntry[]): string[] {
  const writing = entries.filter(
    ({ kind, fields }) =>
      kind === "application" && fields.some(({ name, value }) => name === "companyKeeps" && value !== 0),
  );
  return [
    ...new Set(writing.map(({ fields }) => `${textIn(fields, "company")} (${textIn(fields, "companyContact")})`)),
  ];
}
