import { sql } from "kysely";
import type { Lang } from "#db/codes.ts";

/** The title as the company wrote it, for its own desk and for the office, and the language of it; needs listing as it is named. */
export const ownTitle = [
  sql<string>`coalesce(listing.title_de, listing.title_pl, listing.title_cs)`.as("title"),
  sql<Lang>`case when listing.title_de is not null then 'de' when listing.title_pl is not null then 'pl' else 'cs' end`.as(
    "title_lang",
  ),
] as const;
