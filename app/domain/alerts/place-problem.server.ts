import type { Lang } from "#db/codes.ts";
import type { Store } from "#db/store-edition.server.ts";
import type { Criteria } from "#app/domain/search/criteria.ts";
import { findListings } from "#app/domain/search/find-listings.server.ts";
import type { FieldError } from "#app/platform/http/form.ts";
import { formatList } from "#app/platform/i18n/format.ts";

/** What speaks against the place of a search: an alert for one that nobody knows would never find anything. */
export async function placeProblem(
  store: Store,
  criteria: Criteria,
  { lang, now }: { lang: Lang; now: Date },
): Promise<FieldError | null> {
  const { near, byTransit } = await findListings(store, criteria, { lang, now, facets: "none" });
  if (byTransit === "noPlace" && near === null) return { key: "alert:errors.placeForTransit", values: {} };
  if (near?.known !== false) return null;
  if (near.suggestions.length === 0) return { key: "alert:errors.unknownPlace", values: {} };
  return { key: "alert:errors.placeSuggested", values: { places: formatList(lang, near.suggestions) } };
}
