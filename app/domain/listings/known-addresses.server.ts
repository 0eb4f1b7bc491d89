import type { Lang } from "#db/codes.ts";
import type { Db } from "#db/connect.server.ts";
import { fold } from "#db/fold.ts";
import { findSites } from "#app/domain/companies/sites/find-sites.server.ts";
import { partsOfLine, type WorkAddress } from "./work-address.ts";

export type KnownAddress = WorkAddress & { placeId: string };

/** Its sites, and where its ads have people work: a site that is given up stays what an ad says. */
export async function findKnownAddresses(db: Db, { companyId, lang }: { companyId: string; lang: Lang }) {
  const sites = await findSites(db, { companyId, lang });
  const said = await db
    .selectFrom("listing_place")
    .innerJoin("listing", "listing.id", "listing_place.listing_id")
    .select(["listing_place.place_id as placeId", "listing_place.street", "listing_place.postal_code as postalCode"])
    .distinct()
    .where("listing.company_id", "=", companyId)
    .where("listing_place.street", "is not", null)
    .execute();
  const kept = said.flatMap(({ placeId, street, postalCode }) =>
    street === null || postalCode === null ? [] : [{ placeId, street, postalCode }],
  );
  return [...sites.map(({ placeId, street, postalCode }) => ({ placeId, street, postalCode })), ...kept];
}

/** The address that a line of the form names. One that is not the company's is a place and nothing more. */
export function addressIn(line: string, placeId: string, known: readonly KnownAddress[]): WorkAddress | null {
  const { street } = partsOfLine(line);
  const found = known.find((one) => one.placeId === placeId && fold(one.street) === fold(street));
  return found && street !== "" ? { street: found.street, postalCode: found.postalCode } : null;
}
