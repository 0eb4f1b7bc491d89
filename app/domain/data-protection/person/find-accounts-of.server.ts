import type { Lang } from "#db/codes.ts";
import type { Db } from "#db/connect.server.ts";
import type { Row } from "#db/schema.ts";
import { findContactIn } from "#app/domain/listings/forget-contact.server.ts";
import { ownTitle } from "#app/domain/listings/own-title.server.ts";
import { auditActionText } from "#app/domain/office/audit/audit-action-text.ts";
import { chosenText } from "#app/platform/i18n/chosen-text.ts";
import { type Texts, textsOf } from "#app/platform/i18n/texts.ts";
import { isSameAddress, mayBeAddress } from "#app/platform/mail/same-address.server.ts";
import { code, type Field, instant, list, number, type PersonEntry, text } from "./person-entry.ts";

type Asked = { address: string; lang: Lang };

const none = { documents: [] };

/** Accounts, with what their owners did as the audit has it. */
export async function findAccountsOf(db: Db, { address, lang }: Asked): Promise<PersonEntry[]> {
  const t = textsOf(lang);
  const rows = await db.selectFrom("account").selectAll().where(mayBeAddress("email", address)).execute();
  const entries: PersonEntry[] = [];
  for (const row of rows.filter(({ email }) => isSameAddress(email, address))) {
    entries.push({
      kind: "account",
      id: row.id,
      at: row.created_at,
      about: row.name || row.email,
      ...none,
      fields: [
        ...text("name", row.name),
        ...text("email", row.email),
        ...code("side", row.role, t(`protection:side.${row.role}`)),
        ...(row.office_role ? code("rights", row.office_role, t(`officers:roles.${row.office_role}`)) : []),
        ...(row.office_mails ? code("chosenMails", row.office_mails, t(`officers:mails.${row.office_mails}`)) : []),
        ...code("lang", row.lang, t(`listing:language.${row.lang}`)),
        ...instant("beganAt", row.created_at),
        ...instant("closedAt", row.disabled_at),
        ...list("wantedAddresses", await findWantedAddressesOf(db, row.id)),
        ...list("companies", await findCompaniesOf(db, row.id, t)),
        ...list("sessions", await findSessionsOf(db, row.id)),
        ...list("passkeys", await findPasskeysOf(db, row.id)),
        ...list("deputies", await findDeputiesOf(db, row.id)),
        ...list("begun", await findCopiesOf(db, row.id)),
        ...list("refusals", await findRefusalsOf(db, row.id)),
        ...list("deeds", await findDeedsOf(db, row.id, t)),
      ],
    });
  }
  return entries;
}

/** To which they wanted to change, as long as its mailbox has not said yes. */
async function findWantedAddressesOf(db: Db, accountId: string): Promise<Field[][]> {
  const rows = await db
    .selectFrom("account_token")
    .select(["address", "expires_at"])
    .where("account_id", "=", accountId)
    .where("purpose", "=", "address")
    .where("used_at", "is", null)
    .execute();
  return rows.map(({ address, expires_at }) => [...text("email", address), ...instant("endsAt", expires_at)]);
}

async function findCompaniesOf(db: Db, accountId: string, t: Texts): Promise<Field[][]> {
  const rows = await db
    .selectFrom("membership")
    .innerJoin("company", "company.id", "membership.company_id")
    .select(["company.name", "membership.role", "membership.created_at"])
    .where("account_id", "=", accountId)
    .orderBy("membership.created_at")
    .execute();
  return rows.map(({ name, role, created_at }) => [
    ...text("company", name),
    ...code("rights", role, t(`account:role.${role}`)),
    ...instant("at", created_at),
  ]);
}

async function findSessionsOf(db: Db, accountId: string): Promise<Field[][]> {
  const rows = await db.selectFrom("session").selectAll().where("account_id", "=", accountId).execute();
  return rows.map((row) => [
    ...text("device", row.device),
    ...instant("at", row.created_at),
    ...instant("seenAt", row.last_seen_at),
    ...instant("endsAt", row.expires_at),
  ]);
}

async function findPasskeysOf(db: Db, accountId: string): Promise<Field[][]> {
  const rows = await db.selectFrom("passkey").selectAll().where("account_id", "=", accountId).execute();
  return rows.map((row) => [
    ...text("passkey", row.name),
    ...instant("at", row.created_at),
    ...instant("seenAt", row.last_used_at),
  ]);
}

/** Days only: who the other one is is theirs. */
async function findDeputiesOf(db: Db, accountId: string): Promise<Field[][]> {
  const rows = await db
    .selectFrom("deputy")
    .innerJoin("company", "company.id", "deputy.company_id")
    .select(["company.name", "from_day", "until_day"])
    .where((eb) => eb.or([eb("account_id", "=", accountId), eb("deputy_id", "=", accountId)]))
    .orderBy("from_day")
    .execute();
  return rows.map(({ name, from_day, until_day }) => [
    ...text("company", name),
    { name: "fromDay", type: "day" as const, value: from_day },
    { name: "untilDay", type: "day" as const, value: until_day },
  ]);
}

async function findCopiesOf(db: Db, accountId: string): Promise<Field[][]> {
  const rows = await db
    .selectFrom("working_copy")
    .innerJoin("listing", "listing.id", "working_copy.listing_id")
    .select(["working_copy.saved_at", ownTitle[0]])
    .where("account_id", "=", accountId)
    .execute();
  return rows.map(({ saved_at, title }) => [...text("listing", title), ...instant("at", saved_at)]);
}

async function findRefusalsOf(db: Db, accountId: string): Promise<Field[][]> {
  const rows = await db.selectFrom("refused_access").selectAll().where("account_id", "=", accountId).execute();
  return rows.map((row) => [
    ...instant("at", row.last_at),
    ...text("network", row.network),
    ...number("times", row.count),
  ]);
}

async function findDeedsOf(db: Db, accountId: string, t: Texts): Promise<Field[][]> {
  const rows = await db
    .selectFrom("audit")
    .select(["at", "action"])
    .where("account_id", "=", accountId)
    .orderBy("at")
    .execute();
  return rows.map(({ at, action }) => [...instant("at", at), ...code("deed", action, auditActionText(t, action))]);
}

/** Where companies name this person as whom one can ask: for listings, for good examples, and for themselves. */
export async function findContactsOf(db: Db, { address, lang }: Asked): Promise<PersonEntry[]> {
  const { listings } = await findContactIn(db, address);
  const named =
    listings.length === 0
      ? []
      : await db
          .selectFrom("listing")
          .innerJoin("company", "company.id", "listing.company_id")
          .select(["listing.id", "listing.created_at", "company.name as company", ownTitle[0]])
          .select(["listing.contact_name", "listing.contact_role", "listing.contact_phone", "listing.contact_email"])
          .where("listing.id", "in", listings)
          .orderBy("listing.created_at")
          .execute();
  const examples = await db
    .selectFrom("good_example")
    .selectAll()
    .where(mayBeAddress("contact_email", address))
    .orderBy("created_at")
    .execute();
  const companies = await db
    .selectFrom("company")
    .selectAll()
    .where(mayBeAddress("contact_email", address))
    .orderBy("created_at")
    .execute();
  return [
    ...named.map((row): PersonEntry => ({
      kind: "listingContact",
      id: row.id,
      at: row.created_at,
      about: `${row.title} · ${row.company}`,
      ...none,
      fields: [...text("listing", row.title), ...text("company", row.company), ...contactFields(row)],
    })),
    ...(await examplesIn(
      db,
      examples.filter((row) => isSameAddress(row.contact_email, address)),
      lang,
    )),
    ...companies
      .filter((row) => isSameAddress(row.contact_email, address))
      .map((row): PersonEntry => ({
        kind: "companyContact",
        id: row.id,
        at: row.created_at,
        about: row.name,
        ...none,
        fields: [...text("company", row.name), ...contactFields(row)],
      })),
  ];
}

async function examplesIn(db: Db, rows: readonly Row<"good_example">[], lang: Lang): Promise<PersonEntry[]> {
  const entries: PersonEntry[] = [];
  for (const row of rows) {
    const texts = await db.selectFrom("good_example_text").selectAll().where("example_id", "=", row.id).execute();
    const about = chosenText(texts, lang)?.title ?? "";
    const fields = [...text("example", about), ...contactFields(row)];
    entries.push({ kind: "exampleContact", id: row.id, at: row.created_at, about, ...none, fields });
  }
  return entries;
}

type Contact = {
  contact_name: string | null;
  contact_role?: string | null;
  contact_phone: string | null;
  contact_email: string | null;
};

function contactFields(row: Contact): Field[] {
  return [
    ...text("name", row.contact_name),
    ...text("task", row.contact_role),
    ...text("phone", row.contact_phone),
    ...text("email", row.contact_email),
  ];
}
