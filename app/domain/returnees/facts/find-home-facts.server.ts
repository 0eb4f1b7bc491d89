import type { Lang } from "#db/codes.ts";
import type { Db } from "#db/connect.server.ts";
import { rememberByRevision } from "#db/remember.server.ts";
import type { Store } from "#db/store-edition.server.ts";
import { findDatedEntries, findDatedEntry } from "#app/domain/dated/find-dated-entries.server.ts";
import { findHomeFactAreas } from "./find-home-fact-areas.server.ts";
import { factOfEntry, type HomeFact } from "./home-fact.ts";
import { type ShownFacts, shownFacts } from "./shown-facts.ts";

/** All that holds, the newest first. */
export async function findHomeFacts(db: Db): Promise<HomeFact[]> {
  const entries = await findDatedEntries(db, ["home_fact"]);
  return entries
    .filter(({ withdrawn_at }) => withdrawn_at === null)
    .map(factOfEntry)
    .sort((one, other) => other.day.localeCompare(one.day) || one.id.localeCompare(other.id));
}

/** One that holds, and when it was written; null: there is none, or it was removed. */
export async function findHomeFact(db: Db, id: string) {
  const entry = await findDatedEntry(db, id);
  if (entry?.topic !== "home_fact" || entry.withdrawn_at !== null) return null;
  return { fact: factOfEntry(entry), seen: entry.edited_at ?? "" };
}

/** What the page of coming home says of them. */
export const findShownFacts: (store: Store, lang: Lang, region: string) => Promise<ShownFacts> = rememberByRevision(
  async ({ db }, lang: Lang, region: string) => {
    const [facts, areas] = await Promise.all([findHomeFacts(db), findHomeFactAreas(db, lang, region)]);
    return shownFacts(facts, { areas, lang });
  },
);
