import type { Db } from "#db/connect.server.ts";
import { newListingId } from "#db/ids.server.ts";
import { approveListing } from "#app/domain/listings/life/approve-listing.server.ts";
import { saveListing } from "#app/domain/listings/life/save-listing.server.ts";
import { submitListing } from "#app/domain/listings/life/submit-listing.server.ts";
import type { ListingContent } from "#app/domain/listings/listing-content.ts";
import { readConfig } from "#app/platform/config.server.ts";
import {
  insertAccount,
  insertCompany,
  insertMember,
  insertOccupation,
  insertPhrase,
  insertPlace,
} from "../factories.ts";
import { jobContent } from "../listing-content.ts";

export const config = readConfig({ APP_ORIGIN: "https://board.example" }, "test");

type Given = Parameters<typeof jobContent>[0];

/** A company whose listings are complete, and an officer who reads them. */
export async function listingWorld(db: Db) {
  const place = await insertPlace(db);
  const occupation = await insertOccupation(db);
  const phrases: ListingContent["phrases"] = [];
  for (const section of ["task", "task", "task", "requirement"] as const) {
    phrases.push({ id: (await insertPhrase(db, { section })).id, necessity: "must" });
  }
  const company = await insertCompany(db);
  const member = await insertMember(db, { company_id: company.id });
  const colleague = await insertMember(db, { company_id: company.id });
  const officer = { accountId: (await insertAccount(db)).id };
  const { origin } = config;

  const content = ({ facts = {}, ...lists }: NonNullable<Given> = {}) =>
    jobContent({ placeIds: [place.id], phrases, ...lists, facts: { occupation_id: occupation.id, ...facts } });
  const save = (listingId: string, given: Partial<Parameters<typeof saveListing>[1]> & { now: Date }) =>
    saveListing(db, {
      companyId: company.id,
      listingIds: null,
      accountId: member.id,
      listingId,
      seen: "",
      content: content(),
      lang: "de",
      config,
      ...given,
    });
  const published = async (now: Date, given: Given = {}) => {
    const id = newListingId();
    await save(id, { content: content(given), now });
    const whose = { companyId: company.id, accountId: member.id };
    await submitListing(db, { ...whose, listingId: id, lang: "de", config, now });
    const approved = await approveListing(db, { listingId: id, officer, origin, now });
    if (!approved.ok) throw new Error(`Not published: ${approved.reason}`);
    return id;
  };
  /** The version that a form opened now would carry. */
  const version = async (id: string) => {
    const change = await db
      .selectFrom("listing_change")
      .select("updated_at")
      .where("listing_id", "=", id)
      .executeTakeFirst();
    const listing = await db.selectFrom("listing").select("updated_at").where("id", "=", id).executeTakeFirstOrThrow();
    return (change ?? listing).updated_at;
  };
  return { place, occupation, phrases, company, member, colleague, officer, content, save, published, version };
}
