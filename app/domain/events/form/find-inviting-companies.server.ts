import type { Lang } from "#db/codes.ts";
import type { Db } from "#db/connect.server.ts";
import { compareIn } from "#app/platform/i18n/format.ts";

/** The members, partners and universities in whose name the office may invite, from A to Z. */
export async function findInvitingCompanies(db: Db, lang: Lang) {
  const companies = await db.selectFrom("company").select(["id", "name"]).execute();
  const compare = compareIn(lang);
  return companies.sort((one, other) => compare(one.name, other.name));
}
