import type { Lang } from "#db/codes.ts";
import type { Db } from "#db/connect.server.ts";
import type { Officer } from "#app/domain/accounts/viewer.server.ts";
import { recordAudit } from "#app/platform/audit.server.ts";
import { dayOf } from "#app/platform/days.ts";
import { companyLines } from "../companies/find-member-companies.server.ts";
import { pageNumber, rowsOnPage } from "../page-number.ts";
import { findApplicationsByNumber } from "./find-applications-by-number.server.ts";
import { findCompaniesByWords } from "./find-companies-by-words.server.ts";
import { findListingsByWords, listingLines } from "./find-listings-by-words.server.ts";
import { findPeopleByWords } from "./find-people-by-words.server.ts";
import { findable, type FoundKind } from "./found-kinds.ts";
import { readTypedSearch } from "./read-typed-search.ts";

type Asked = {
  typed: string;
  lang: Lang;
  officer: Pick<Officer, "accountId" | "may">;
  /** Only of this kind, page by page; else the first of each. */
  only: FoundKind | null;
  wanted: string | null;
  now: Date;
};

export type Found = Awaited<ReturnType<typeof findAnything>>;

const firstOfEach = 10;

/** All that the office may know of by what was typed. That somebody was found, and no word of what was typed, goes to the audit. */
export async function findAnything(db: Db, { typed, lang, officer, only, wanted, now }: Asked) {
  const search = readTypedSearch(typed);
  const looks = (kind: FoundKind) => (only === null || only === kind) && officer.may(findable[kind]);
  const nothing = { found: [], guessed: false };
  const listings = looks("listings") ? await findListingsByWords(db, search) : nothing;
  const companies = looks("companies") ? await findCompaniesByWords(db, search, lang) : nothing;
  const people = looks("people") ? await findPeopleByWords(db, search.words, lang) : nothing;
  const applications = looks("applications") ? await findApplicationsByNumber(db, { ...search, lang }) : [];

  const shown = <Item>({ found, guessed }: { found: Item[]; guessed: boolean }) => {
    const { page, pages } = pageNumber(wanted, found.length);
    const items = only === null ? found.slice(0, firstOfEach) : found.slice((page - 1) * rowsOnPage, page * rowsOnPage);
    return { items, total: found.length, guessed, page, pages };
  };
  const [ofListings, ofCompanies] = [shown(listings), shown(companies)];
  const result = {
    listings: { ...ofListings, items: await listingLines(db, idsOf(ofListings.items)) },
    companies: { ...ofCompanies, items: await companyLines(db, idsOf(ofCompanies.items), lang) },
    people: shown(people),
    applications: shown({ found: applications, guessed: false }),
  };
  if (result.people.total + result.applications.total > 0) {
    const subject = { subjectType: "person", subjectId: dayOf(now) };
    await recordAudit(db, { now, accountId: officer.accountId, action: "person.found", ...subject });
  }
  return result;
}

const idsOf = (items: readonly { id: string }[]) => items.map(({ id }) => id);
