import type { CompanyKind, Lang } from "#db/codes.ts";
import type { Db } from "#db/connect.server.ts";
import { fold } from "#db/fold.ts";
import { compareIn } from "#app/platform/i18n/format.ts";
import { type Page, pageNumber, rowsOnPage } from "../page-number.ts";

export type CompanyLine = Awaited<ReturnType<typeof linesOf>>[number];

/** All organisations by name, narrowed to those of one kind and whose name, town or contact address holds the words. */
export async function findMemberCompanies(
  db: Db,
  { words, kind, lang, wanted }: { words: string; kind: CompanyKind | null; lang: Lang; wanted: string | null },
): Promise<Page<CompanyLine>> {
  const all = await db
    .selectFrom("company")
    .innerJoin("place", "place.id", "company.place_id")
    .select(["company.id", "company.name", "company.kind", "company.contact_email", `place.name_${lang} as place`])
    .execute();
  const folded = fold(words).split(" ").filter(Boolean);
  const found = all
    .filter((company) => kind === null || company.kind === kind)
    .filter(({ name, place, contact_email }) => {
      const text = fold(`${name} ${place} ${contact_email}`);
      return folded.every((word) => text.includes(word));
    })
    .sort((a, b) => compareIn(lang)(a.name, b.name));

  const { page, pages } = pageNumber(wanted, found.length);
  const ids = found.slice((page - 1) * rowsOnPage, page * rowsOnPage).map(({ id }) => id);
  return { items: await companyLines(db, ids, lang), total: found.length, page, pages };
}

/** In the order of the ids. */
export async function companyLines(db: Db, ids: string[], lang: Lang) {
  const lines = new Map((await linesOf(db, ids, lang)).map((line) => [line.id, line]));
  return ids.flatMap((id) => lines.get(id) ?? []);
}

async function linesOf(db: Db, ids: string[], lang: Lang) {
  if (ids.length === 0) return [];
  const rows = await db
    .selectFrom("company")
    .innerJoin("place", "place.id", "company.place_id")
    .select([
      "company.id",
      "company.name",
      "company.kind",
      "company.suspended_at",
      "company.leaves_on",
      "company.left_at",
      `place.name_${lang} as place`,
    ])
    .select((eb) => [
      eb
        .selectFrom("listing")
        .select((count) => count.fn.countAll<number>().as("count"))
        .whereRef("listing.company_id", "=", "company.id")
        .where("listing.status", "=", "published")
        .as("published"),
      eb
        .selectFrom("membership")
        .innerJoin("account", "account.id", "membership.account_id")
        .select((count) => count.fn.countAll<number>().as("count"))
        .whereRef("membership.company_id", "=", "company.id")
        .where("membership.waits", "=", 0)
        .where("account.password_hash", "is not", null)
        .as("people"),
    ])
    .where("company.id", "in", ids)
    .execute();
  return rows.map((row) => ({ ...row, published: Number(row.published), people: Number(row.people) }));
}
