import type { Lang } from "#db/codes.ts";
import type { Db } from "#db/connect.server.ts";
import { compareIn } from "#app/platform/i18n/format.ts";
import { byWords } from "./by-words.ts";
import type { Search } from "./read-typed-search.ts";

/** A company by its name, its town, or where its mails and its own pages are. */
export async function findCompaniesByWords(db: Db, { companyWords, companySlugs }: Search, lang: Lang) {
  if (companyWords.length + companySlugs.length === 0) return { found: [], guessed: false };
  const all = await db
    .selectFrom("company")
    .innerJoin("place", "place.id", "company.place_id")
    .select(["company.id", "company.slug", "company.name", "company.contact_email", "company.website"])
    .select(["place.name_de", "place.name_pl", "place.name_cs"])
    .execute();
  const named = all.filter(({ slug }) => companySlugs.includes(slug));
  if (named.length > 0) return { found: named, guessed: false };
  const { found, guessed } = byWords(all, companyWords, (one) =>
    [one.name, one.contact_email, one.website ?? "", one.name_de, one.name_pl, one.name_cs].join(" "),
  );
  return { found: found.toSorted((one, other) => compareIn(lang)(one.name, other.name)), guessed };
}
