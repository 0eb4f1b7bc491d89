import type { Lang } from "#db/codes.ts";
import type { Db } from "#db/connect.server.ts";
import { newId } from "#db/ids.server.ts";
import { inTransaction } from "#db/in-transaction.server.ts";
import { lockedIn } from "#db/locked-in.server.ts";
import { recordAudit } from "#app/platform/audit.server.ts";
import type { FieldError } from "#app/platform/http/form.ts";
import type { CompanyForm } from "./company-form.ts";
import { newSlug } from "./company-slug.server.ts";
import { findCompanyPlace } from "./find-company-place.server.ts";
import { markCompanyChanged } from "./mark-company-changed.server.ts";
import { readInCountry } from "./read-in-country.server.ts";

type Save = {
  /** Null makes a new company. */
  companyId: string | null;
  company: CompanyForm;
  /** In which language the place was typed. */
  lang: Lang;
  officer: { accountId: string };
  now: Date;
};

export type SaveResult =
  | { ok: true; companyId: string }
  | { ok: false; reason: "placeUnknown"; suggestions: string[] }
  | { ok: false; reason: "alreadyThere" }
  | { ok: false; reason: "misread"; errors: Record<string, FieldError> }
  | { ok: false; reason: "notFound" };

export async function saveCompany(db: Db, { companyId, company, lang, officer, now }: Save): Promise<SaveResult> {
  const { place, suggestions } = await findCompanyPlace(db, company, lang);
  if (!place) return { ok: false, reason: "placeUnknown", suggestions };
  return inTransaction(db, async (db) => {
    if (await isThere(db, { name: company.name, placeId: place.id, except: companyId })) {
      return { ok: false, reason: "alreadyThere" };
    }
    const read = readInCountry(company, place.country);
    if (!read.ok) return { ok: false, reason: "misread", errors: read.errors };

    const id = companyId ?? newId();
    const columns = { ...columnsOf(company, place.id), ...read.columns };
    const audited = { now, accountId: officer.accountId, subjectType: "company", subjectId: id };
    if (companyId === null) {
      const slug = await newSlug(db, company.name);
      await db
        .insertInto("company")
        .values({ id, slug, created_at: now.toISOString(), ...columns })
        .execute();
    } else {
      const kind = await findKind(db, id);
      if (kind === undefined) return { ok: false, reason: "notFound" };
      if (kind !== company.kind) await recordAudit(db, { ...audited, action: "company.kind_changed" });
      await db.updateTable("company").set(columns).where("id", "=", id).execute();
    }
    await replaceLists(db, id, company);
    await markCompanyChanged(db, id);
    await recordAudit(db, { ...audited, action: companyId === null ? "company.created" : "company.edited" });
    return { ok: true, companyId: id };
  });
}

async function findKind(db: Db, companyId: string) {
  const company = await db
    .selectFrom("company")
    .select("kind")
    .where("id", "=", companyId)
    .$call(lockedIn(db))
    .executeTakeFirst();
  return company?.kind;
}

/** A form sent twice must not make two companies. */
async function isThere(db: Db, { name, placeId, except }: { name: string; placeId: string; except: string | null }) {
  const same = await db
    .selectFrom("company")
    .select("id")
    .where("name", "=", name)
    .where("place_id", "=", placeId)
    .executeTakeFirst();
  return same !== undefined && same.id !== except;
}

function columnsOf(company: CompanyForm, place_id: string) {
  return {
    name: company.name,
    kind: company.kind,
    place_id,
    street: company.street,
    website: company.website ?? null,
    staff: company.staff ?? null,
    contact_name: company.contactName,
    contact_role: company.contactRole ?? null,
    contact_email: company.contactEmail,
  };
}

async function replaceLists(db: Db, company_id: string, { fields, languages, ...company }: CompanyForm) {
  for (const table of ["company_field", "company_language", "company_text"] as const) {
    await db.deleteFrom(table).where("company_id", "=", company_id).execute();
  }
  const texts = [
    { lang: "de", about: company.aboutDe },
    { lang: "pl", about: company.aboutPl },
    { lang: "cs", about: company.aboutCs },
  ] as const;
  for (const field of fields) await db.insertInto("company_field").values({ company_id, field }).execute();
  for (const lang of languages) await db.insertInto("company_language").values({ company_id, lang }).execute();
  for (const { lang, about } of texts) {
    if (about) await db.insertInto("company_text").values({ company_id, lang, about }).execute();
  }
}
