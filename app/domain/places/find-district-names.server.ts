import type { Lang } from "#db/codes.ts";
import { rememberByVocabulary } from "#db/remember.server.ts";
import type { Store } from "#db/store-edition.server.ts";
import { compareIn } from "#app/platform/i18n/format.ts";

/** Names of districts by id, in the reader's language and in its alphabetical order. */
export const findDistrictNames: (store: Store, lang: Lang) => Promise<ReadonlyMap<string, string>> =
  rememberByVocabulary(async ({ db }, lang: Lang) => {
    const rows = await db
      .selectFrom("district")
      .select(["id", `name_${lang} as name`])
      .execute();
    const compare = compareIn(lang);
    return new Map(rows.sort((a, b) => compare(a.name, b.name)).map((row) => [row.id, row.name]));
  });
