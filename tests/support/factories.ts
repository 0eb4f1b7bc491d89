import type { Db } from "#db/connect.server.ts";
import { newId } from "#db/ids.server.ts";
import type { Database } from "#db/schema.ts";
import type { Insertable } from "kysely";

/** Each row is valid by default; a test names only what matters to it. */
export const longAgo = "2026-01-01T08:00:00.000Z";

type Given<Table extends keyof Database> = Partial<Insertable<Database[Table]>>;

/* Places */

export async function insertDistrict(db: Db, given: Given<"district"> = {}) {
  const name = given.name ?? "Landkreis Görlitz";
  return db
    .insertInto("district")
    .values({
      id: newId(),
      country: "DE",
      name,
      name_de: name,
      name_pl: "powiat Görlitz",
      name_cs: "zemský okres Zhořelec",
      role: "core",
      ...given,
    })
    .returningAll()
    .executeTakeFirstOrThrow();
}

export async function insertPlace(db: Db, given: Given<"place"> = {}) {
  const name = given.name ?? "Görlitz";
  return db
    .insertInto("place")
    .values({
      id: newId(),
      country: "DE",
      name,
      name_de: name,
      name_pl: name,
      name_cs: name,
      name_hsb: null,
      name_dsb: null,
      district_id: null,
      latitude: 51.155,
      longitude: 14.988,
      population: 56_000,
      ...given,
    })
    .returningAll()
    .executeTakeFirstOrThrow();
}

/* Companies and the people who act for them */

export async function insertCompany(db: Db, given: Given<"company"> = {}) {
  const id = given.id ?? newId();
  const place_id = given.place_id ?? (await insertPlace(db)).id;
  return db
    .insertInto("company")
    .values({
      id,
      slug: `muster-${id}`,
      name: "Muster Metallbau GmbH",
      place_id,
      street: "Beispielweg 1",
      postal_code: "02826",
      website: null,
      staff: 12,
      contact_name: "Kim Beispiel",
      contact_role: null,
      contact_phone: null,
      contact_email: "kim@muster.example",
      created_at: longAgo,
      suspended_at: null,
      suspended_by: null,
      suspension_reason: null,
      ...given,
    })
    .returningAll()
    .executeTakeFirstOrThrow();
}

/** Somebody of the office, unless the test says otherwise. For a company's people see insertMember. */
export async function insertAccount(db: Db, given: Given<"account"> = {}) {
  const id = given.id ?? newId();
  return db
    .insertInto("account")
    .values({
      id,
      email: `${id}@office.example`,
      name: "Ola Muster",
      role: "office",
      lang: "de",
      password_hash: null,
      created_at: longAgo,
      disabled_at: null,
      ...given,
    })
    .returningAll()
    .executeTakeFirstOrThrow();
}

/** An employer's account together with its membership; the one factory of two rows, since neither makes sense alone. */
export async function insertMember(
  db: Db,
  {
    company_id,
    memberRole = "admin",
    ...given
  }: Given<"account"> & { company_id: string; memberRole?: "admin" | "member" },
) {
  const account = await insertAccount(db, { role: "employer", ...given });
  await db
    .insertInto("membership")
    .values({ account_id: account.id, company_id, role: memberRole, created_at: longAgo })
    .execute();
  return account;
}
