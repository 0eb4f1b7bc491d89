// A face of this room: other nouns may import it.
import type { Db } from "#db/connect.server.ts";
import { lockedIn } from "#db/locked-in.server.ts";

export type OfficerEntry = Awaited<ReturnType<typeof findOfficers>>[number];

/** Everybody of the office: who has accepted first, then by name. `pending` waits for an answer to the invitation. */
export async function findOfficers(db: Db) {
  const rows = await db
    .selectFrom("account")
    .select(["id as accountId", "name", "email", "lang", "office_role as role", "password_hash"])
    .select((eb) => [
      eb
        .selectFrom("audit")
        .select((inner) => inner.fn.max("audit.at").as("at"))
        .whereRef("audit.account_id", "=", "account.id")
        .where("audit.action", "=", "account.signed_in")
        .as("signedInAt"),
      eb
        .selectFrom("authenticator")
        .select((inner) => inner.fn.countAll<number>().as("count"))
        .whereRef("authenticator.account_id", "=", "account.id")
        .as("apps"),
      eb
        .selectFrom("passkey")
        .select((inner) => inner.fn.countAll<number>().as("count"))
        .whereRef("passkey.account_id", "=", "account.id")
        .as("passkeys"),
    ])
    .where("account.role", "=", "office")
    .where("account.disabled_at", "is", null)
    .orderBy((eb) => eb.case().when("account.password_hash", "is not", null).then(0).else(1).end())
    .orderBy("account.name")
    .orderBy("account.email")
    .execute();
  return rows.map(({ password_hash, role, apps, passkeys, ...officer }) => ({
    ...officer,
    role: role ?? ("review" as const),
    hasFactor: Number(apps) + Number(passkeys) > 0,
    pending: password_hash === null,
  }));
}

/** The same for a change that depends on who else is there: nobody else changes it until the transaction ends. */
export async function findOfficersToChange(db: Db) {
  await db.selectFrom("account").select("id").where("role", "=", "office").orderBy("id").$call(lockedIn(db)).execute();
  return findOfficers(db);
}

/** Whom somebody of the office may ask for what only they may do. */
export async function findHeadNames(db: Db) {
  const officers = await findOfficers(db);
  return officers.filter(({ role, pending }) => role === "all" && !pending).map(({ name, email }) => name || email);
}
