import type { Lang } from "#db/codes.ts";
import type { Db } from "#db/connect.server.ts";
import { compareIn } from "#app/platform/i18n/format.ts";
import { byWords } from "./by-words.ts";

export type FoundPerson = {
  id: string;
  name: string;
  email: string;
  /** One of the office, or for whom they work; `waits`: the invitation is not accepted yet. */
  office: boolean;
  companies: { id: string; name: string; waits: boolean }[];
};

/** Whoever can sign in, or is invited to, by name or mail address. Of applicants nothing: they have no account. */
export async function findPeopleByWords(db: Db, words: readonly string[], lang: Lang) {
  if (words.length === 0) return { found: [], guessed: false };
  const rows = await db
    .selectFrom("account")
    .leftJoin("membership", "membership.account_id", "account.id")
    .leftJoin("company", "company.id", "membership.company_id")
    .select(["account.id", "account.name", "account.email", "account.role", "account.password_hash"])
    .select(["company.id as companyId", "company.name as company", "membership.waits"])
    .where("account.disabled_at", "is", null)
    .execute();
  const people = [...Map.groupBy(rows, ({ id }) => id).values()].flatMap((of): FoundPerson[] => {
    const [first] = of;
    if (!first) return [];
    const { id, name, email, role } = first;
    const companies = of.flatMap(({ companyId, company, waits, password_hash }) =>
      companyId && company ? [{ id: companyId, name: company, waits: waits === 1 || password_hash === null }] : [],
    );
    return role === "office" || companies.length > 0 ? [{ id, name, email, office: role === "office", companies }] : [];
  });
  const { found, guessed } = byWords(people, words, ({ name, email }) => `${name} ${email}`);
  const inOrder = (one: FoundPerson) => one.name || one.email;
  return { found: found.toSorted((one, other) => compareIn(lang)(inOrder(one), inOrder(other))), guessed };
}
