/** Says that a page is the same for every visitor until the store's revision changes. */
export const sharedUntilChanged = "public, max-age=0, must-revalidate";

/**
 * `export const headers = sharedPage;` in a public route puts its finished pages into the page cache. The loader must
 * then depend on nothing but the address, public content and the day.
 */
export const sharedPage = () => ({ "Cache-Control": sharedUntilChanged });
