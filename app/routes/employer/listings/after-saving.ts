import type { Lang } from "#db/codes.ts";
import type { SavedAs } from "#app/domain/listings/life/save-listing.server.ts";
import { paths } from "#app/paths.ts";

type Saved = { lang: Lang; listingId: string; status: SavedAs; wrong: number; then: FormDataEntryValue | null };

/** A draft goes on to its preview unless somebody wants to finish it later; the rest shows what became of it. */
export function afterSaving({ lang, listingId, status, wrong, then }: Saved) {
  if (status === "draft" && then !== "later") return paths.previewListing(lang, listingId);
  return `${paths.employerListing(lang, listingId)}?saved=${status}${wrong > 0 ? `&wrong=${wrong}` : ""}`;
}
