import type { Db } from "#db/connect.server.ts";
import type { Instant } from "#db/schema.ts";
import { dayOf, daysBetween } from "#app/platform/days.ts";
import { crossValues } from "../cross-value.ts";
import { cellsIn, type Figures, type Places } from "./figures.ts";
import { findPlacesOfListings } from "./find-places-of-listings.server.ts";

type Span = { from: Instant; until: Instant };

/** What was offered between two instants, and how many companies offered it: where they are few, not all is shown. */
export async function countListings(db: Db, { from, until }: Span, into: Figures) {
  const listings = await db
    .selectFrom("listing")
    .innerJoin("occupation", "occupation.id", "listing.occupation_id")
    .where("listing.first_published_at", "<", until)
    .where((eb) => eb.or([eb("listing.closed_at", "is", null), eb("listing.closed_at", ">=", from)]))
    .select(["listing.id", "listing.company_id as companyId", "listing.kind", "listing.posts"])
    .select(["listing.german_level as german", "listing.occupation_id as occupation", "occupation.field"])
    .select(["listing.first_published_at as publishedAt", "listing.closed_at as closedAt"])
    .select("listing.closed_reason as closedReason")
    .execute();
  const placesOf = await findPlacesOfListings(db);
  const companies = new Map<string, Set<string>>();
  for (const listing of listings) {
    const { id, occupation, field, german, publishedAt, closedAt, closedReason } = listing;
    const { districts, countries } = placesOf(id);
    const places: Places = { occupation: [occupation], field: [field], district: districts, country: countries };
    const withGerman = { ...places, german: [german] };
    into.add("listings", withGerman);
    for (const { split, value } of cellsIn(places)) noteIn(companies, `${split} ${value}`, listing.companyId);
    if (publishedAt !== null && publishedAt >= from) into.add("published", withGerman);
    const isOpen = closedAt === null || closedAt >= until;
    if (isOpen) into.add("open", { ...withGerman, district_field: crossValues([...new Set(districts)], [field]) });
    if (isOpen && listing.kind === "apprenticeship") into.add("training", places, { amount: listing.posts });
    if (isOpen || publishedAt === null || closedAt === null) continue;
    if (closedReason === "filled_here" || closedReason === "filled_elsewhere")
      into.add("filled", places, { days: daysBetween(dayOf(new Date(publishedAt)), dayOf(new Date(closedAt))) });
  }
  return companies;
}

function noteIn(companies: Map<string, Set<string>>, cell: string, companyId: string) {
  const known = companies.get(cell);
  if (known) known.add(companyId);
  else companies.set(cell, new Set([companyId]));
}
