import type { Lang } from "#db/codes.ts";
import type { Db } from "#db/connect.server.ts";
import { rememberByRevision } from "#db/remember.server.ts";
import type { Store } from "#db/store-edition.server.ts";
import type { ExampleView } from "../example-view.ts";
import { findExampleViews, outExamples, publicExamples } from "../find-example-views.server.ts";
import { type ExampleFilter, passesExampleFilter } from "./example-filter.ts";

const examplesOnPage = 20;

/** All public ones: there are never so many that they could not be sifted here. */
export const findPublicExamples: (store: Store, lang: Lang) => Promise<ExampleView[]> = rememberByRevision(
  ({ db }, lang: Lang) => findExampleViews(db, lang, publicExamples),
);

export async function findPublicExamplesOfCompany(
  store: Store,
  { lang, companyId }: { lang: Lang; companyId: string },
) {
  return (await findPublicExamples(store, lang)).filter(({ company }) => company?.id === companyId);
}

/** What people of member companies may read. */
export const findExamplesForMembers = (db: Db, lang: Lang) => findExampleViews(db, lang, outExamples);

/** A page of what passes; `all` is what could be chosen from. */
export function examplesFound(all: ExampleView[], filter: ExampleFilter, wanted: number) {
  const found = all.filter((example) => passesExampleFilter(filter, example));
  const pages = Math.max(1, Math.ceil(found.length / examplesOnPage));
  const page = Math.min(Math.max(1, wanted), pages);
  return { found: found.slice((page - 1) * examplesOnPage, page * examplesOnPage), count: found.length, page, pages };
}
