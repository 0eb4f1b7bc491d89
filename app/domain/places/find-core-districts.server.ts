import type { Lang } from "#db/codes.ts";
import { rememberByVocabulary } from "#db/remember.server.ts";
import type { Store } from "#db/store-edition.server.ts";
import { findDistrictNames } from "./find-district-names.server.ts";

/** Names of the districts that are the region itself, by id, in the reader's alphabetical order: each has a page. */
export const findCoreDistricts: (store: Store, lang: Lang) => Promise<ReadonlyMap<string, string>> =
  rememberByVocabulary(async (edition, lang: Lang) => {
    const rows = await edition.db.selectFrom("district").select("id").where("role", "=", "core").execute();
    const core = new Set(rows.map(({ id }) => id));
    return new Map([...(await findDistrictNames(edition, lang))].filter(([id]) => core.has(id)));
  });
