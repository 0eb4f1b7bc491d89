import type { Db } from "#db/connect.server.ts";
import { inTransaction } from "#db/in-transaction.server.ts";
import { recordAudit } from "#app/platform/audit.server.ts";
import type { FieldError } from "#app/platform/http/form.ts";
import { readPhone } from "#app/platform/typed/phone.server.ts";
import { markCompanyChanged } from "../mark-company-changed.server.ts";
import { type CompanyProfileForm, textsTyped } from "./profile-form.ts";
import { areSame, keptOf, needsReading, type ProfileTexts } from "./profile-texts.ts";
import { readChange, readPublishedTexts } from "./read-texts.server.ts";
import { dropProfileChange, writeChange, writePublishedTexts } from "./write-texts.server.ts";

type Save = {
  companyId: string;
  profile: CompanyProfileForm;
  accountId: string;
  /** Runs in the transaction when words begin to wait for the office. */
  tellOffice: (db: Db) => Promise<void>;
  now: Date;
};

export type SaveProfileResult = { ok: true; waits: boolean } | { ok: false; errors: Record<string, FieldError> };

/** Facts are seen at once. Words wait until the office has read them, and what was published stays until then. */
export function saveCompanyProfile(db: Db, { companyId, profile, accountId, tellOffice, now }: Save) {
  return inTransaction(db, async (db): Promise<SaveProfileResult> => {
    const { country } = await db
      .selectFrom("company")
      .innerJoin("place", "place.id", "company.place_id")
      .select("place.country")
      .where("company.id", "=", companyId)
      .executeTakeFirstOrThrow();
    const phone = profile.contactPhone === undefined ? null : readPhone(profile.contactPhone, country);
    if (phone?.ok === false) return { ok: false, errors: { contactPhone: phone.error } };

    await writeFacts(db, companyId, { ...profile, contactPhone: phone?.value });
    const waits = await writeWords(db, { companyId, wanted: textsTyped(profile), accountId, tellOffice, now });
    await markCompanyChanged(db, companyId);
    await recordAudit(db, {
      now,
      accountId,
      action: "company.profile_saved",
      subjectType: "company",
      subjectId: companyId,
    });
    return { ok: true, waits };
  });
}

async function writeFacts(db: Db, company_id: string, profile: CompanyProfileForm) {
  await db
    .updateTable("company")
    .set({
      website: profile.website ?? null,
      staff: profile.staff ?? null,
      apprentices: profile.apprentices ?? null,
      contact_name: profile.contactName,
      contact_role: profile.contactRole ?? null,
      contact_phone: profile.contactPhone ?? null,
      contact_email: profile.contactEmail,
    })
    .where("id", "=", company_id)
    .execute();
  await db.deleteFrom("company_language").where("company_id", "=", company_id).execute();
  for (const lang of profile.languages) {
    await db.insertInto("company_language").values({ company_id, lang }).execute();
  }
  await db.deleteFrom("company_welcome").where("company_id", "=", company_id).execute();
  for (const welcome of profile.welcomes) {
    await db.insertInto("company_welcome").values({ company_id, welcome }).execute();
  }
}

type Words = Omit<Save, "profile"> & { wanted: ProfileTexts };

async function writeWords(db: Db, { companyId, wanted, accountId, tellOffice, now }: Words) {
  const published = await readPublishedTexts(db, companyId);
  const change = await readChange(db, companyId);
  await writePublishedTexts(db, companyId, keptOf(published, wanted));
  if (!needsReading(published, wanted)) {
    await dropProfileChange(db, companyId);
    return false;
  }
  /* Who saves only a fact leaves the words where they are in the queue, or on the table with the office's remark. */
  if (change && areSame(change.texts, wanted)) return change.returnedAt === null;
  await writeChange(db, { company_id: companyId, submitted_by: accountId, texts: wanted, now });
  if (change?.returnedAt !== null) await tellOffice(db);
  return true;
}
