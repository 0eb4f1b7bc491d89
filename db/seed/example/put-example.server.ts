import type { Db } from "../../connect.server.ts";
import { hashToken } from "../../ids.server.ts";
import { readShippedEntries } from "../shipped-entries.server.ts";

export const exampleIds = {
  district: "example",
  place: "example-place",
  occupation: "example-occupation",
  company: "00000000-0000-4000-8000-000000000001",
  admin: "00000000-0000-4000-8000-000000000002",
  colleague: "00000000-0000-4000-8000-000000000003",
  officer: "00000000-0000-4000-8000-000000000004",
  listing: "bcdfghjkmn",
  application: "00000000-0000-4000-8000-000000000005",
  appointment: "00000000-0000-4000-8000-000000000006",
  event: "00000000-0000-4000-8000-000000000007",
  example: "00000000-0000-4000-8000-000000000008",
  poorListing: "bcdfghjkmp",
  invited: "00000000-0000-4000-8000-000000000009",
  ruling: "00000000-0000-4000-8000-000000000010",
};

/** Of the link by which somebody objects to the ruling. */
export const exampleToken = "A".repeat(43);
/** The day before the appointment that both have agreed on. */
export const dayBeforeMeeting = new Date("2099-03-05T09:00:00.000Z");

const ids = exampleIds;
const longAgo = "2025-02-01T09:00:00.000Z";
const at = "2026-02-02T09:00:00.000Z";

/** Names that nobody has, at addresses that lead nowhere (RFC 2606). */
export async function putExample(db: Db) {
  await putCompany(db);
  await putListing(db);
  await putPoorListing(db);
  await putApplication(db);
  await putInvited(db);
  await putTold(db);
  await putRuling(db);
}

async function putCompany(db: Db) {
  const place = { name: "Musterstadt", name_de: "Musterstadt", name_pl: "Przykładowo", name_cs: "Vzorov" };
  await db
    .insertInto("district")
    .values({ ...place, id: ids.district, country: "DE", role: "core" })
    .execute();
  await db
    .insertInto("place")
    .values({
      ...place,
      ...{ id: ids.place, country: "DE", name_hsb: null, name_dsb: null, district_id: ids.district },
      ...{ latitude: 51, longitude: 14, population: 10_000 },
    })
    .execute();
  await db
    .insertInto("company")
    .values({
      ...{ id: ids.company, slug: "beispiel", name: "Beispiel & Söhne GmbH", place_id: ids.place },
      ...{ street: "Beispielweg 1", postal_code: "00000", website: null, staff: 12 },
      ...{ contact_name: "Alex Beispiel", contact_role: null, contact_phone: null },
      ...{ contact_email: "post@company.example", created_at: at },
      ...{ suspended_at: null, suspended_by: null, suspension_reason: null },
    })
    .execute();
  const account = { password_hash: "none", created_at: at, disabled_at: null, lang: "de" as const };
  await db
    .insertInto("account")
    .values([
      { ...account, id: ids.admin, email: "alex@company.example", name: "Alex Beispiel", role: "employer" },
      { ...account, id: ids.colleague, email: "kim@company.example", name: "Kim Beispiel", role: "employer" },
      {
        ...{ ...account, id: ids.officer, email: "office@board.example", name: "Robin Muster", role: "office" },
        office_role: "all",
      },
    ])
    .execute();
  const membership = { company_id: ids.company, limited: 0 as const, mails: "at_once" as const, created_at: at };
  await db
    .insertInto("membership")
    .values([
      { ...membership, account_id: ids.admin, role: "admin" },
      { ...membership, account_id: ids.colleague, role: "member" },
    ])
    .execute();
  await db
    .insertInto("deputy")
    .values({
      ...{ id: ids.company, company_id: ids.company, account_id: ids.admin, deputy_id: ids.colleague },
      ...{ from_day: "2026-03-02", until_day: "2099-03-12", set_by: null, created_at: at },
    })
    .execute();
}

const published = {
  company_id: ids.company,
  occupation_id: ids.occupation,
  kind: "job",
  pay_unit: "month",
  pay_currency: "EUR",
  weekly_hours_min: 38,
  weekly_hours_max: 40,
  contract: "permanent",
  posts: 1,
  german_level: "A2",
  answer_days: 14,
  publish_on: "2027-03-01",
  deadline: "2099-03-31",
  status: "published",
  created_at: at,
  created_by: ids.admin,
  updated_at: at,
  submitted_at: at,
  first_published_at: at,
} as const;

async function putListing(db: Db) {
  await db
    .insertInto("occupation")
    .values({
      ...{ id: ids.occupation, field: "metal", regulated: 0 },
      ...{ name_de: "Schweißer/in", name_pl: "spawacz/spawaczka", name_cs: "svářeč/ka" },
      ...{ isco08: null, kldb2010: null, esco_uri: null, training_type: null, training_months: null },
    })
    .execute();
  await db
    .insertInto("listing")
    .values({
      ...{ ...published, id: ids.listing, pay_min: 3_000_00, pay_max: 3_600_00 },
      ...{ title_de: "Schweißer (m/w/d)", title_pl: "Spawacz/Spawaczka", title_cs: "Svářeč/ka" },
    })
    .execute();
  await db.insertInto("listing_place").values({ listing_id: ids.listing, place_id: ids.place, position: 0 }).execute();
}

/** Less than any minimum: only the mail about that finds it. */
async function putPoorListing(db: Db) {
  const entry = { valid_until: null, edited_at: null, edited_by: null, withdrawn_at: null };
  const wages = readShippedEntries().filter(({ topic, subject }) => topic === "minimum_wage" && subject === "DE");
  await db
    .insertInto("dated_entry")
    .values(wages.map((wage) => ({ ...entry, ...wage })))
    .execute();
  await db
    .insertInto("listing")
    .values({
      ...{ ...published, id: ids.poorListing, pay_min: 1_000_00, pay_max: 1_200_00 },
      ...{ title_de: "Helfer (m/w/d) Metall", title_pl: "Pomocnik/Pomocnica", title_cs: "Pomocník/Pomocnice" },
    })
    .execute();
  await db
    .insertInto("listing_place")
    .values({ listing_id: ids.poorListing, place_id: ids.place, position: 0 })
    .execute();
}

async function putApplication(db: Db) {
  await db
    .insertInto("application")
    .values({
      ...{ id: ids.application, number: "BEI-SP1-EL2", listing_id: ids.listing, company_id: ids.company },
      ...{ status: "received", lang: "de", name: "Mika Muster", name_folded: "mika muster" },
      ...{ email: "mika@person.example", email_folded: "mika@person.example", phone: null, german_level: "A2" },
      ...{ message: null, submitted_at: at, status_at: at, erase_on: "2099-06-30" },
      ...{ clock_from: "2026-02-02", answer_by: "2026-02-16" },
    })
    .execute();
  await db
    .insertInto("appointment")
    .values({
      ...{ id: ids.appointment, application_id: ids.application, kind: "talk", state: "proposed" },
      ...{ state_at: at, state_by: "employer", sequence: 0, starts_at: "2099-03-02T09:00:00.000Z", minutes: 45 },
      ...{ time_zone: "Europe/Berlin", place: "Beispielweg 1, 00000 Musterstadt", video_url: null },
      ...{ contact: "Alex Beispiel", word: null, word_lang: null, proposed_by: ids.admin, reminded_for: null },
    })
    .execute();
  await db
    .insertInto("appointment_time")
    .values({ appointment_id: ids.appointment, starts_at: "2099-03-02T09:00:00.000Z" })
    .execute();
  await db
    .insertInto("application_digest")
    .values({
      ...{ id: ids.application, account_id: ids.admin, company_id: ids.company, application_id: ids.application },
      ...{ text: "BEI-SP1-EL2", at },
    })
    .execute();
  await db
    .insertInto("erased_copy")
    .values({
      ...{ id: ids.application, company_id: ids.company, listing_id: ids.listing, account_id: ids.admin },
      ...{ number: "BEI-SP3-EL4", format: "csv", exported_at: at },
    })
    .execute();
}

async function putInvited(db: Db) {
  await db
    .insertInto("application")
    .values({
      ...{ id: ids.invited, number: "BEI-SP5-EL6", listing_id: ids.listing, company_id: ids.company },
      ...{ status: "invited", lang: "de", name: "Jo Muster", name_folded: "jo muster" },
      ...{ email: "jo@person.example", email_folded: "jo@person.example", phone: null, german_level: "B1" },
      ...{ message: null, submitted_at: at, status_at: at, erase_on: "2099-06-30" },
      ...{ clock_from: null, answer_by: null },
    })
    .execute();
  await db
    .insertInto("appointment")
    .values({
      ...{ id: ids.invited, application_id: ids.invited, kind: "talk", state: "agreed" },
      ...{ state_at: at, state_by: "seeker", sequence: 1, starts_at: "2099-03-06T09:00:00.000Z", minutes: 45 },
      ...{ time_zone: "Europe/Berlin", place: "Beispielweg 1, 00000 Musterstadt", video_url: null },
      ...{ contact: "Alex Beispiel", word: null, word_lang: null, proposed_by: ids.admin, reminded_for: null },
    })
    .execute();
}

async function putRuling(db: Db) {
  await db
    .insertInto("ruling")
    .values({
      ...{ id: ids.ruling, number: "E-2027-0001", kind: "listing_ended", subject_id: ids.listing },
      ...{ subject_name: "Schweißer (m/w/d)", company_id: ids.company, report_id: null },
      ...{ ground: "terms", rule: "3", facts: "–", lang: "de", decided_by: ids.officer },
      ...{ decided_at: "2099-02-01T09:00:00.000Z", token_hash: hashToken(exampleToken) },
    })
    .execute();
}

async function putTold(db: Db) {
  await db
    .insertInto("alert")
    .values({
      ...{ id: ids.application, email: "mika@person.example", lang: "de", criteria: "", frequency: "weekly" },
      ...{ manage_hash: "", created_at: longAgo, confirm_by: longAgo, confirmed_at: longAgo, last_run_at: null },
      ...{ looks_since: null, home_district: null, horizon_months: null, office_may_contact: 0 },
    })
    .execute();
  const shared = { company_id: ids.company, by_company: 1, members_only: 0, created_at: at, updated_at: at } as const;
  const submitted = { submitted_at: at, submitted_by: ids.admin, published_at: null, remark: null };
  await db
    .insertInto("event")
    .values({
      ...{ ...shared, ...submitted, id: ids.event, kind: "open_company", status: "submitted", partner: null },
      ...{ place_id: ids.place, address: "Beispielweg 1", online: 0, link: null, cancelled_at: null },
      ...{ reason: null, reason_lang: null, sequence: 0 },
    })
    .execute();
  await db
    .insertInto("good_example")
    .values({
      ...{ ...shared, ...submitted, id: ids.example, status: "submitted", cost: null, taken_down_at: null },
      ...{ contact_name: null, contact_email: null, contact_phone: null },
    })
    .execute();
  const titles = { de: "Tag der offenen Tür", pl: "Dzień otwarty", cs: "Den otevřených dveří" };
  for (const lang of ["de", "pl", "cs"] as const) {
    await db.insertInto("event_text").values({ event_id: ids.event, lang, title: titles[lang], text: null }).execute();
    await db
      .insertInto("good_example_text")
      .values({ example_id: ids.example, lang, title: titles[lang], problem: "–", way: "–", result: "–" })
      .execute();
  }
}
