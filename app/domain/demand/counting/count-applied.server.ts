import type { Country, Lang } from "#db/codes.ts";
import type { Db } from "#db/connect.server.ts";
import type { Instant } from "#db/schema.ts";
import { dayOf, daysBetween } from "#app/platform/days.ts";
import type { Figures, Places } from "./figures.ts";
import { findPlacesOfListings } from "./find-places-of-listings.server.ts";

type Span = { from: Instant; until: Instant };

/** Who applied between two instants, and who then had a first answer. What people had erased before counts no more. */
export async function countApplied(db: Db, { from, until }: Span, into: Figures) {
  const applications = await db
    .selectFrom("application")
    .innerJoin("listing", "listing.id", "application.listing_id")
    .innerJoin("occupation", "occupation.id", "listing.occupation_id")
    .where((eb) =>
      eb.or([
        eb.and([eb("application.submitted_at", ">=", from), eb("application.submitted_at", "<", until)]),
        eb.and([eb("application.answered_at", ">=", from), eb("application.answered_at", "<", until)]),
      ]),
    )
    .select(["application.listing_id as listingId", "application.lang", "application.german_level as german"])
    .select(["application.submitted_at as submittedAt", "application.answered_at as answeredAt"])
    .select(["listing.occupation_id as occupation", "occupation.field"])
    .execute();
  const placesOf = await findPlacesOfListings(db);
  for (const { listingId, lang, german, occupation, field, submittedAt, answeredAt } of applications) {
    const { districts, countries } = placesOf(listingId);
    const places: Places = { occupation: [occupation], field: [field], district: districts, country: countries };
    if (submittedAt >= from && submittedAt < until) {
      into.add("applications", { ...places, lang: [lang], german: [german] });
      if (isAcross(lang, countries)) into.add("across", { ...places, lang: [lang] });
    }
    if (answeredAt !== null && answeredAt >= from && answeredAt < until) {
      const days = daysBetween(dayOf(new Date(submittedAt)), dayOf(new Date(answeredAt)));
      into.add("answered", { ...places, lang: [lang] }, { days: Math.max(0, days) });
    }
  }
}

const spokenIn: Record<Country, Lang> = { DE: "de", PL: "pl", CZ: "cs" };

/** Nobody is asked where they live. Whoever applies in another language than any place of work speaks mostly lives elsewhere. */
function isAcross(lang: Lang, countries: readonly Country[]) {
  return countries.length > 0 && !countries.some((country) => spokenIn[country] === lang);
}
