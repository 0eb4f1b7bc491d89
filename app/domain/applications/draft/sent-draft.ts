import type { Lang } from "#db/codes.ts";
import type { Complete, Draft } from "./draft-queries.server.ts";
import type { ListingToApply } from "./find-listing-to-apply.server.ts";

/** A draft on its way to becoming an application. */
export type SentDraft = {
  draft: Draft & Complete;
  listing: ListingToApply;
  lang: Lang;
  origin: string;
  now: Date;
};
