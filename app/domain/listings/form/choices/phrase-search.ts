import { type FormState, typedText } from "#app/platform/http/form.ts";
import type { FormSectionName } from "../sections/form-section.tsx";

/** Where in the form phrases are ticked, and where that is searched. */
export const listOfSection = { task: "tasks", requirement: "requirements", benefit: "benefits" } as const;
export type PhraseList = (typeof listOfSection)[keyof typeof listOfSection];

const sections: Record<PhraseList, FormSectionName> = {
  tasks: "tasks",
  requirements: "requirements",
  benefits: "offer",
};
const lists = Object.values(listOfSection);

export const searchName = (list: PhraseList) => `find.${list}`;
export const searchButton = (list: PhraseList) => `find-${list}`;

export function typedSearch(form: FormState, list: PhraseList): string {
  return typedText(form, searchName(list))?.trim() ?? "";
}

/** The search as an address says it, as the form holds what is typed. */
export function searchIn(query: URLSearchParams) {
  return { find: Object.fromEntries(lists.map((list) => [list, query.get(searchName(list))?.slice(0, 100) ?? ""])) };
}

/** What was looked for when the form was shown: with it Enter is understood. */
export const searchedName = (list: PhraseList) => `found.${list}`;

/** What the Enter key presses in the form of a listing: all is kept, nothing handed in. */
export const keepWhereOneIs = "keep";

/**
 * What somebody without script looks for: where the form goes on, and with which search. Enter does not say in which field
 * it was pressed; a search that says something else than before does.
 */
export function searchAskedFor(body: FormData): { section: FormSectionName; query: URLSearchParams } | null {
  const then = body.get("then");
  const text = (name: string) => {
    const value = body.get(name);
    return typeof value === "string" ? value.trim().slice(0, 100) : "";
  };
  const typed = (list: PhraseList) => text(searchName(list));
  const asked =
    lists.find((list) => then === searchButton(list)) ??
    (then === keepWhereOneIs ? lists.find((list) => typed(list) !== text(searchedName(list))) : undefined);
  if (!asked) return null;
  const filled = lists.filter((list) => typed(list) !== "");
  const query = new URLSearchParams(filled.map((list) => [searchName(list), typed(list)]));
  return { section: sections[asked], query };
}
