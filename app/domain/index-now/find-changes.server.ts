import type { Db } from "#db/connect.server.ts";
import { slugOf } from "#app/domain/listings/listing.ts";
import { openListings } from "#app/domain/listings/open-listings.server.ts";
import { titleColumns, titleIn } from "#app/domain/listings/title.ts";
import { paths } from "#app/paths.ts";
import type { Lang } from "#app/platform/i18n/locales.ts";
import { textsFor } from "#app/platform/i18n/request-lang.server.ts";
import { breather } from "#app/platform/jobs/breather.ts";

/** `changedAt`: null where the page has ended. */
export type PageChange = { path: string; changedAt: string | null };

/** The pages of listings that are not as search engines were last told: new, changed, under another address, ended. */
export async function findChanges(
  db: Db,
  { langs, now }: { langs: readonly Lang[]; now: Date },
): Promise<PageChange[]> {
  const told = await db.selectFrom("announced_page").select(["path", "changed_at as changedAt"]).execute();
  const ended = new Map(told.map(({ path, changedAt }) => [path, changedAt]));
  const listings = await openListings(db, now)
    .innerJoin("occupation", "occupation.id", "listing.occupation_id")
    .select(["listing.id", "listing.updated_at as changedAt", ...titleColumns])
    .orderBy("listing.id")
    .execute();
  const changes: PageChange[] = [];
  const breathe = breather();
  for (const { changedAt, ...listing } of listings) {
    for (const lang of langs) {
      const path = paths.listing(lang, { id: listing.id, slug: slugOf(titleIn(textsFor(lang), lang, listing)) });
      if (ended.get(path) !== changedAt) changes.push({ path, changedAt });
      ended.delete(path);
    }
    await breathe();
  }
  return [...changes, ...[...ended.keys()].map((path) => ({ path, changedAt: null }))];
}
