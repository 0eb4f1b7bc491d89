import { sql } from "kysely";
import type { GermanLevel } from "#db/codes.ts";

/** Where nobody works in German an ad need not name a level, and none is asked for; needs listing as it is named. */
export const germanNeeded = sql<GermanLevel>`coalesce(listing.german_level, 'none')`;
