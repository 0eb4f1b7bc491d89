// A face of this room: other nouns may import it.

import type { Lang } from "#db/codes.ts";
import type { Db } from "#db/connect.server.ts";
import { prepared } from "#db/prepared.server.ts";

export type CompanySite = Awaited<ReturnType<typeof findSites>>[number];

/** Where people work for a company: first its seat, which has no id of its own, then what it has added. */
export async function findSites(db: Db, { companyId, lang }: { companyId: string; lang: Lang }) {
  const company = { company: companyId };
  const [seat, sites] = [await readSeat(db, company, lang), await readSites(db, company, lang)];
  return [...seat.map((row) => ({ ...row, id: null as string | null })), ...sites];
}

const readSeat = prepared(["company"], (db, value, lang) =>
  db
    .selectFrom("company")
    .innerJoin("place", "place.id", "company.place_id")
    .select(["company.street", "company.postal_code as postalCode", "place.id as placeId"])
    .select([`place.name_${lang} as place`, "place.name as localPlace", "place.country"])
    .select(["place.latitude", "place.longitude"])
    .where("company.id", "=", value("company")),
);

const readSites = prepared(["company"], (db, value, lang) =>
  db
    .selectFrom("company_site")
    .innerJoin("place", "place.id", "company_site.place_id")
    .select(["company_site.street", "company_site.postal_code as postalCode", "place.id as placeId"])
    .select([`place.name_${lang} as place`, "place.name as localPlace", "place.country"])
    .select(["place.latitude", "place.longitude", "company_site.id"])
    .where("company_site.company_id", "=", value("company"))
    .orderBy("company_site.created_at")
    .orderBy("company_site.id"),
);
