import type { Db } from "#db/connect.server.ts";
import { ownTitle } from "#app/domain/listings/own-title.server.ts";
import { byWords } from "./by-words.ts";
import type { Search } from "./read-typed-search.ts";

export type FoundListing = Awaited<ReturnType<typeof linesOf>>[number];

/** A listing by its id, or by words of its titles, of its occupation in any language and of its company. No drafts: they are the company's. */
export async function findListingsByWords(db: Db, { words, listingIds }: Pick<Search, "words" | "listingIds">) {
  const byId =
    listingIds.length > 0 ? await seen(db).select("listing.id").where("listing.id", "in", listingIds).execute() : [];
  if (byId.length > 0) return { found: byId, guessed: false };
  if (words.length === 0) return { found: [], guessed: false };
  const all = await seen(db)
    .innerJoin("occupation", "occupation.id", "listing.occupation_id")
    .innerJoin("company", "company.id", "listing.company_id")
    .select(["listing.id", "listing.title_de", "listing.title_pl", "listing.title_cs", "company.name as company"])
    .select(["occupation.name_de", "occupation.name_pl", "occupation.name_cs"])
    .orderBy((eb) =>
      eb
        .case()
        .when("listing.status", "in", ["published", "paused"])
        .then(0)
        .when("listing.status", "=", "closed")
        .then(2)
        .else(1)
        .end(),
    )
    .orderBy("listing.updated_at", "desc")
    .orderBy("listing.id")
    .execute();
  return byWords(all, words, (one) =>
    [one.title_de, one.title_pl, one.title_cs, one.name_de, one.name_pl, one.name_cs, one.company].join(" "),
  );
}

/** In the order of the ids. */
export async function listingLines(db: Db, ids: readonly string[]): Promise<FoundListing[]> {
  const lines = new Map((await linesOf(db, ids)).map((line) => [line.id, line]));
  return ids.flatMap((id) => lines.get(id) ?? []);
}

const seen = (db: Db) => db.selectFrom("listing").where("listing.status", "!=", "draft");

async function linesOf(db: Db, ids: readonly string[]) {
  if (ids.length === 0) return [];
  return seen(db)
    .innerJoin("company", "company.id", "listing.company_id")
    .select(["listing.id", "listing.status", "listing.deadline", ...ownTitle])
    .select(["company.id as companyId", "company.name as company", "company.suspended_at as suspendedAt"])
    .where("listing.id", "in", ids)
    .execute();
}
