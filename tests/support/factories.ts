import type { Insertable } from "kysely";
import type { MembershipRole } from "#db/codes.ts";
import type { Db } from "#db/connect.server.ts";
import { searchableName } from "#db/fold.ts";
import { newId, newListingId } from "#db/ids.server.ts";
import type { Database } from "#db/schema.ts";
import { isWaiting } from "#app/domain/applications/application.ts";
import { daysAfter } from "#app/platform/days.ts";
import { jobContent } from "./listing-content.ts";

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
      office_role: given.role === "employer" ? null : "all",
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
    limited = 0,
    mails = "at_once",
    ...given
  }: Given<"account"> &
    Pick<Given<"membership">, "limited" | "mails"> & { company_id: string; memberRole?: MembershipRole },
) {
  const account = await insertAccount(db, { role: "employer", ...given });
  await db
    .insertInto("membership")
    .values({ account_id: account.id, company_id, role: memberRole, limited, mails, created_at: longAgo })
    .execute();
  return account;
}

export async function insertDeputy(db: Db, given: Given<"deputy"> & { account_id: string; deputy_id: string }) {
  const { company_id } = await db
    .selectFrom("membership")
    .select("company_id")
    .where("account_id", "=", given.account_id)
    .executeTakeFirstOrThrow();
  return db
    .insertInto("deputy")
    .values({
      id: newId(),
      company_id,
      from_day: "2027-01-01",
      until_day: "2099-12-31",
      set_by: null,
      created_at: longAgo,
      ...given,
    })
    .returningAll()
    .executeTakeFirstOrThrow();
}

/** What an unlimited member sees. */
export const wholeCompany = (companyId: string) => ({ companyId, listingIds: null });

/* Listings */

export async function insertOccupation(db: Db, given: Given<"occupation"> = {}) {
  return db
    .insertInto("occupation")
    .values({
      id: newId(),
      field: "metal",
      name_de: "Schweißer/in",
      name_pl: "spawacz / spawaczka",
      name_cs: "svářeč / svářečka",
      esco_uri: null,
      isco08: null,
      kldb2010: null,
      training_type: "dual",
      training_months: 42,
      regulated: 0,
      ...given,
    })
    .returningAll()
    .executeTakeFirstOrThrow();
}

export async function insertPhrase(db: Db, given: Given<"phrase"> = {}) {
  return db
    .insertInto("phrase")
    .values({
      id: newId(),
      section: "task",
      text_de: "Sie schweißen Rahmen nach Zeichnung.",
      text_pl: "Spawanie ram według rysunku.",
      text_cs: "Svařování rámů podle výkresu.",
      ...given,
    })
    .returningAll()
    .executeTakeFirstOrThrow();
}

/** Of the catalogue: yes or no, unless a test says otherwise. */
export async function insertQuestion(db: Db, given: Given<"question"> = {}) {
  return db
    .insertInto("question")
    .values({
      id: newId(),
      answer_kind: "yes_no",
      unit: null,
      position: 0,
      text_de: "Haben Sie einen Schein?",
      text_pl: "Czy są uprawnienia?",
      text_cs: "Máte oprávnění?",
      retired: 0,
      ...given,
    })
    .returningAll()
    .executeTakeFirstOrThrow();
}

/** Published, and open until the end of 2099. */
export async function insertListing(db: Db, given: Given<"listing"> = {}) {
  const company_id = given.company_id ?? (await insertCompany(db)).id;
  const occupation_id = given.occupation_id ?? (await insertOccupation(db)).id;
  return db
    .insertInto("listing")
    .values({
      ...jobContent().facts,
      id: newListingId(),
      company_id,
      occupation_id,
      status: "published",
      pay_min: 1700,
      pay_max: 2100,
      pay_unit: "hour",
      weekly_hours_min: 40,
      deadline: "2099-12-31",
      created_at: longAgo,
      created_by: null,
      updated_at: longAgo,
      submitted_at: longAgo,
      first_published_at: longAgo,
      closed_at: null,
      closed_reason: null,
      ...given,
    })
    .returningAll()
    .executeTakeFirstOrThrow();
}

export async function insertReport(db: Db, given: Given<"listing_report"> & { listing_id: string }) {
  return db
    .insertInto("listing_report")
    .values({
      id: newId(),
      reason: "wrong_facts",
      text: "Der Lohn stimmt nicht.",
      name: null,
      email: null,
      lang: "de",
      created_at: longAgo,
      handled_at: null,
      handled_by: null,
      remark: null,
      ...given,
    })
    .returningAll()
    .executeTakeFirstOrThrow();
}

/* Applications */

export async function insertApplication(db: Db, given: Given<"application"> = {}) {
  const listing = given.listing_id
    ? await db
        .selectFrom("listing")
        .select(["id", "company_id"])
        .where("id", "=", given.listing_id)
        .executeTakeFirstOrThrow()
    : await insertListing(db, given.company_id ? { company_id: given.company_id } : {});
  const id = given.id ?? newId();
  const email = given.email ?? `${id}@seeker.example`;
  const clockFrom = (given.submitted_at ?? longAgo).slice(0, 10);
  const waits = isWaiting(given.status ?? "received");
  return db
    .insertInto("application")
    .values({
      id,
      number: id.slice(-9),
      listing_id: listing.id,
      company_id: listing.company_id,
      status: "received",
      lang: "pl",
      name: "Anna Przykład",
      name_folded: searchableName(given.name ?? "Anna Przykład"),
      email,
      email_folded: email.toLowerCase(),
      phone: null,
      german_level: "A2",
      message: null,
      submitted_at: longAgo,
      status_at: longAgo,
      erase_on: "2100-06-30",
      clock_from: waits ? clockFrom : null,
      answer_by: waits ? daysAfter(clockFrom, 14) : null,
      ...given,
    })
    .returningAll()
    .executeTakeFirstOrThrow();
}
