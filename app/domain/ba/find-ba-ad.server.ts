import type { Instant } from "#db/schema.ts";
import type { StoreEdition } from "#db/store-edition.server.ts";
import { findCompanyBehind } from "#app/domain/companies/find-company-behind.server.ts";
import { findListingView } from "#app/domain/listings/page/find-listing-view.server.ts";
import { listingHtml } from "#app/domain/listings/page/listing-html.ts";
import { findPlaceOfWork } from "#app/domain/places/find-place-of-work.server.ts";
import { textsFor } from "#app/platform/i18n/request-lang.server.ts";
import type { BaAd } from "./ba-ad.ts";
import type { BaCodes } from "./ba-codes.ts";
import { plainOfOwnHtml } from "./plain-of-own-html.ts";

export type Telling = { codes: BaCodes; supplier: BaAd["supplier"]; origin: string; now: Date };

type Asked = { listingId: string; updatedAt: Instant } & Telling;

/** An ad as the Bundesagentur reads it: in German, with its places of work in Germany. Null where it is gone meanwhile. */
export async function findBaAd(
  edition: StoreEdition,
  { listingId, updatedAt, codes, supplier, origin, now }: Asked,
): Promise<BaAd | null> {
  const view = await findListingView(edition, { listingId, lang: "de", now });
  if (!view) return null;
  const company = await findCompanyBehind(edition, view.company.id, "de");
  const seat = company.sites[0];
  const seatPlace = seat && (await findPlaceOfWork(edition, seat.placeId, "de"));
  return {
    ...view,
    occupationId: view.occupation.id,
    text: plainOfOwnHtml(listingHtml(textsFor("de"), "de", view)),
    updatedAt,
    places: view.places
      .filter(({ country }) => country === "DE")
      .map(({ country, postalCode, subdivision, localName, street }) => {
        return { country, postalCode, subdivision, municipality: localName, street };
      }),
    company: {
      id: company.id,
      name: company.name,
      website: company.website,
      seat: {
        country: company.country,
        postalCode: company.postalCode,
        subdivision: seatPlace?.subdivision ?? null,
        municipality: company.seatName,
        street: company.street,
      },
    },
    address: origin + view.alternates.de,
    supplier,
    codes,
  };
}
