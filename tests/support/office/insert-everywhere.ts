import { searchableName } from "#db/fold.ts";
import { newId } from "#db/ids.server.ts";
import { addDocuments } from "#app/domain/applications/documents/add-documents.server.ts";
import type { AppContext } from "#app/platform/context.server.ts";
import { queueMail } from "#app/platform/mail/queue-mail.server.ts";
import { insertLinkedApplication, pdf } from "../applications.ts";
import { insertEvent, insertGuest, insertRule } from "../events.ts";
import { insertCompany, insertDistrict, insertListing, insertMember, insertReport, longAgo } from "../factories.ts";
import { insertAppointment } from "../inserting/insert-appointment.ts";
import { insertCallback } from "../inserting/insert-callback.ts";
import { insertContact } from "../inserting/insert-contact.ts";
import { insertProfile } from "../inserting/insert-profile.ts";
import { insertTaster } from "../inserting/insert-taster.ts";

/** Words that stand nowhere else, so that whoever looks for them finds this person alone. */
export type Everywhere = { email: string; name: string; phone: string };

/** One person in every kind of thing that the board keeps. Returns what their own words were. */
export async function insertEverywhere(context: AppContext, { email, name, phone }: Everywhere) {
  const { db, files, config } = context;
  const now = context.now();
  const company = await insertCompany(db, { name: `Firma ${newId()}` });
  const colleague = await insertMember(db, { company_id: company.id, password_hash: "x", name: "Kim Kollegin" });
  const listing = await insertListing(db, { company_id: company.id, title_de: "Dreher (m/w/d)" });

  const words = `Meine Worte ${newId()}`;
  const application = await insertLinkedApplication(db, {
    ...{ company_id: company.id, listing_id: listing.id, lang: "pl", message: words },
    ...{ email, email_folded: email.toLowerCase(), name, name_folded: searchableName(name), phone },
  });
  const upload = { ...pdf, name: `Lebenslauf ${name}.pdf` };
  await addDocuments(db, files, { token: application.token, uploads: [upload], origin: config.origin, now });
  const said = await insertThread(context, application.id, colleague.id, name);
  await insertAppointment(db, { application_id: application.id, contact: "Frau Termin", word: `Wort ${name}` });

  await db
    .insertInto("application_draft")
    .values({
      ...{ id: newId(), number: "DRAFT-0001", listing_id: listing.id, lang: "pl", name, email, phone },
      ...{
        german_level: null,
        message: words,
        created_at: longAgo,
        expires_at: "2099-01-01T00:00:00.000Z",
        sent_at: null,
      },
    })
    .execute();
  await db
    .insertInto("application_draft")
    .values({
      ...{ id: newId(), number: "DRAFT-0002", listing_id: listing.id, lang: "pl", name: "Ein Kind", email: null },
      ...{ phone: null, german_level: null, message: null, created_at: longAgo, sent_at: null },
      ...{ expires_at: "2099-01-01T00:00:00.000Z", under_18: 1, parent_email: email, parent_lang: "pl" },
    })
    .execute();
  const alertId = newId();
  await db
    .insertInto("alert")
    .values({
      ...{ id: alertId, email, lang: "pl", criteria: "what=Koch", frequency: "weekly", manage_hash: newId() },
      ...{ created_at: longAgo, confirm_by: longAgo, confirmed_at: longAgo, last_run_at: null, looks_since: null },
      ...{ home_district: null, horizon_months: null, office_may_contact: 0 },
    })
    .execute();
  await db.insertInto("alert_delivery").values({ alert_id: alertId, listing_id: listing.id, at: longAgo }).execute();
  await insertAnswered(context, { email, name, phone }, { company, colleague, listing });
  const event = await insertEvent(db, { times: [{ day: "2099-03-12" }], titles: { de: "Messe der Berufe" } });
  await insertRule(db, event.id, { places: 5 });
  const guest = await insertGuest(db, config, { event_id: event.id, email: email.toLowerCase(), name, note: words });
  await insertTaster(db, config, { listing_id: listing.id, email: email.toLowerCase(), name, wish: words });
  const call = { listing_id: listing.id, email: email.toLowerCase(), name, phone, about: words };
  await insertCallback(db, config, call);
  await insertReport(db, { listing_id: listing.id, email, name, text: "Der Lohn stimmt nicht." });
  await insertAdmission(context, { email, name, phone }, words);

  const works = await insertCompany(db, { name: `Arbeitgeber ${newId()}` });
  await insertMember(db, { company_id: works.id, password_hash: "x", name: "Andere Verwaltung" });
  const account = await insertMember(db, {
    ...{ company_id: works.id, password_hash: "x", email: email.toLowerCase(), name, lang: "de" },
  });
  await db
    .insertInto("known_device")
    .values({ id: newId(), account_id: account.id, created_at: longAgo, last_used_at: longAgo })
    .execute();
  await db
    .insertInto("account_token")
    .values({
      ...{ id: newId(), account_id: colleague.id, purpose: "address", address: email, used_at: null },
      ...{ created_at: longAgo, expires_at: "2099-01-01T00:00:00.000Z" },
    })
    .execute();
  const named = await insertListing(db, {
    ...{
      company_id: works.id,
      contact_name: name,
      contact_role: "Leitung",
      contact_phone: phone,
      contact_email: email,
    },
  });
  const contact = { contact_name: name, contact_phone: phone, contact_email: email };
  await db
    .insertInto("listing_history")
    .values({
      ...{ id: newId(), listing_id: named.id, at: longAgo, account_id: account.id, event: "edited", remark: null },
      changes: JSON.stringify({ before: contact, after: { contact_phone: phone } }),
    })
    .execute();
  await db
    .insertInto("working_copy")
    .values({
      ...{ id: newId(), listing_id: named.id, account_id: account.id, opened: "{}", seen: longAgo, page: "p" },
      ...{ typed: JSON.stringify({ contactName: name, contactEmail: email, contactPhone: phone }), saved_at: longAgo },
    })
    .execute();
  await db
    .insertInto("good_example")
    .values({
      ...{ id: newId(), status: "published", members_only: 0, company_id: works.id, by_company: 1, cost: null },
      ...{ contact_name: name, contact_email: email, contact_phone: phone, created_at: longAgo, updated_at: longAgo },
      ...{ submitted_at: null, submitted_by: null, published_at: longAgo, taken_down_at: null, remark: null },
    })
    .execute();
  await insertContact(db, { name, email, phone });
  const mail = { lang: "de" as const, subject: "Guten Tag", text: `Guten Tag ${name}`, html: `<p>${name}</p>`, now };
  await queueMail(db, { kind: "report.received", to: email, ...mail });
  const toOthers = { kind: "office.admission", to: "office@other.example" } as const;
  await queueMail(db, { ...toOthers, ...mail, text: `${name} <${email}> fragt an.` });
  await db
    .updateTable("outbox_mail")
    .set({ sent_at: now.toISOString() })
    .where("to_address", "=", toOthers.to)
    .execute();
  return { application, account, named, works, event, guest, words, said, colleague };
}

async function insertThread({ db, now }: AppContext, application_id: string, account_id: string, name: string) {
  const [theirs, ours] = [`Guten Tag, hier ist ${name}.`, `Guten Tag ${name}, wir melden uns.`];
  const message = { application_id, leaves_at: null, read_at: null, form_key: null, lang: "de" as const, subject: "" };
  await db
    .insertInto("application_message")
    .values([
      { id: newId(), ...message, author: "seeker", account_id: null, at: longAgo, text: theirs },
      { id: newId(), ...message, author: "employer", account_id, at: now().toISOString(), text: ours },
    ])
    .execute();
  await db
    .insertInto("application_note")
    .values({ id: newId(), application_id, account_id, at: longAgo, text: `${name} wirkt verlässlich.` })
    .execute();
  return [theirs, ours];
}

async function insertAdmission({ db }: AppContext, { email, name, phone }: Everywhere, message: string) {
  await db
    .insertInto("admission")
    .values({
      ...{ id: newId(), open_key: `${name} ${email}`, name: `Betrieb von ${name}`, street: "Weg 1", lang: "de" },
      ...{ postal_code: "02826", place: "Görlitz", website: null, staff: 3, contact_name: name, contact_phone: phone },
      ...{ contact_email: email, message, created_at: longAgo, mailed_at: longAgo, confirm_hash: newId() },
      ...{ confirm_by: longAgo, confirmed_at: longAgo, asked_at: null, question: null, declined_at: null },
      ...{ declined_by: null, refusal: null, words: null },
    })
    .execute();
}

type Interested = { company: { id: string }; colleague: { id: string }; listing: { occupation_id: string } };

/** A profile whose owner has said yes to a company. */
async function insertAnswered(context: AppContext, { email, name, phone }: Everywhere, interested: Interested) {
  const { db, config } = context;
  const now = context.now();
  const { id: home_district } = await insertDistrict(db, { id: `district-${newId()}` });
  const profile = await insertProfile(
    db,
    { config, now },
    {
      ...{ occupation_id: interested.listing.occupation_id, home_district, email: email.toLowerCase() },
      ...{ office_may_contact: 1, contact_name: name },
    },
  );
  const interest_id = newId();
  await db
    .insertInto("returnee_interest")
    .values({
      ...{ id: interest_id, company_id: interested.company.id, account_id: interested.colleague.id, group_id: null },
      ...{ facts: "{}", reasons: "[]", words: null, lang: "de", sent_at: longAgo, until: "2099-01-01" },
      delivered_at: longAgo,
    })
    .execute();
  const answered = { agreed_at: longAgo, contact_name: name, contact_way: phone };
  await db
    .insertInto("returnee_interest_delivery")
    .values({ interest_id, profile_id: profile.id, mailed_at: longAgo, ...answered })
    .execute();
}
