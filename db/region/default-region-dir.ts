/** The board's own region: where REGION_DIR names no other. */
export const defaultRegionDir = "db/regions/lausitz";
