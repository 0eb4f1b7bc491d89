/** Says that a page is the same for every visitor until the store's revision changes. */
export const sharedUntilChanged = "public, max-age=0, must-revalidate";

/** For programs that ask again and again; behind it stands the same cache, which is never older than the store. */
export const sharedForAMinute = "public, max-age=60";

/** Whether a finished answer may stay in the page cache. */
export function isShared(cacheControl: string | null) {
  return cacheControl === sharedUntilChanged || cacheControl === sharedForAMinute;
}

/**
 * `export const headers = sharedPage;` in a public route puts its finished pages into the page cache. The loader must
 * then depend on nothing but the address, public content and the day.
 */
export const sharedPage = () => ({ "Cache-Control": sharedUntilChanged });
