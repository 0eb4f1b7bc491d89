import type { Lang, MembershipRole } from "#db/codes.ts";
import type { Db } from "#db/connect.server.ts";
import type { CompanyScope } from "#app/domain/accounts/team/company-scope.ts";
import { notCounted } from "../application-counts.ts";
import { findListingsOnDesk } from "./employer-listing-queries.server.ts";

/** The company's listings as choices of a form. */
export async function findListingChoices(db: Db, { companyId, lang }: { companyId: string; lang: Lang }) {
  const listings = await findListingsOnDesk(db, { companyId, listingIds: null, counts: notCounted, lang });
  return listings.map(({ id, title }) => ({ value: id, label: title }));
}

type Chosen = { role: MembershipRole; limit?: "all" | "some" | undefined; listings?: string[] | undefined };

/** What was chosen of the company's own listings; null: all. False where nothing was. */
export async function readLimit(db: Db, { companyId, lang }: { companyId: string; lang: Lang }, chosen: Chosen) {
  if (chosen.limit !== "some" || chosen.role === "admin") return null;
  const own = await findListingChoices(db, { companyId, lang });
  const ids = own.map(({ value }) => value).filter((id) => chosen.listings?.includes(id));
  return ids.length > 0 && ids;
}

type Titles = CompanyScope & {
  lang: Lang;
  /** The company's own until it hands them in. */
  withDrafts: boolean;
};

/** What the listings that somebody sees are called, by their ids. */
export async function findListingTitles(db: Db, { lang, withDrafts, ...scope }: Titles) {
  const listings = await findListingsOnDesk(db, { ...scope, counts: notCounted, lang });
  const shown = listings.filter(({ status }) => withDrafts || status !== "draft");
  return Object.fromEntries(shown.map(({ id, title }) => [id, title]));
}
