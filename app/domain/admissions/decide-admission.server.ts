import type { AdmissionRefusal } from "#db/admission-refusals.ts";
import type { Db } from "#db/connect.server.ts";
import { inTransaction } from "#db/in-transaction.server.ts";
import { inviteMember } from "#app/domain/accounts/team/invite-member.server.ts";
import { saveCompany } from "#app/domain/companies/save-company.server.ts";
import { recordAudit } from "#app/platform/audit.server.ts";
import { readPostalCode } from "#app/platform/typed/postal-code.ts";
import { type AdmissionSender, queueAdmissionQuestion, queueRefusal } from "./admission-mails.server.ts";
import { fieldsOf } from "./find-admissions.server.ts";
import { noteAdmissionAnswer } from "./note-admission-answer.server.ts";

type Deed = { admissionId: string; officer: { accountId: string }; config: AdmissionSender; now: Date };

type Gone = { ok: false; reason: "gone" };
export type ApprovalResult =
  | { ok: true; companyId: string; /** False where the address is one of the office's own. */ invited: boolean }
  | Gone
  | { ok: false; reason: "alreadyThere" | "placeUnknown" };

/** Makes a company of it and invites whoever asked. What was asked is then the company's, and kept nowhere else. */
export function approveAdmission(db: Db, deed: Deed): Promise<ApprovalResult> {
  const { admissionId, officer, config, now } = deed;
  return inTransaction(db, async (db) => {
    const admission = await findOpen(db, admissionId);
    if (!admission) return { ok: false, reason: "gone" };
    const { lang, contact_email: email } = admission;
    const company = companyOf(admission, await fieldsOf(db, admissionId));
    const saved = await saveCompany(db, { companyId: null, company, lang, officer, now });
    if (!saved.ok) return { ok: false, reason: saved.reason === "alreadyThere" ? "alreadyThere" : "placeUnknown" };

    const { companyId } = saved;
    const invitedBy = { accountId: officer.accountId, name: config.operator.name };
    const invited = await inviteMember(db, { companyId, email, role: "admin", lang, invitedBy, from: config, now });
    await noteAdmissionAnswer(db, admission, now);
    await db.deleteFrom("admission").where("id", "=", admissionId).execute();
    await record(db, deed, "approved", { type: "company", id: companyId });
    return { ok: true, companyId, invited: invited.ok };
  });
}

type Refusal = Deed & { refusal: AdmissionRefusal; words: string | null };

/** Tells whoever asked why. They may ask again. */
export function declineAdmission(db: Db, deed: Refusal): Promise<{ ok: true } | Gone> {
  const { admissionId, officer, refusal, words, config, now } = deed;
  return inTransaction(db, async (db) => {
    const admission = await findOpen(db, admissionId);
    if (!admission) return { ok: false, reason: "gone" };
    await noteAdmissionAnswer(db, admission, now);
    await db
      .updateTable("admission")
      .set({ declined_at: now.toISOString(), declined_by: officer.accountId, refusal, words, open_key: null })
      .where("id", "=", admissionId)
      .execute();
    const to = { email: admission.contact_email, lang: admission.lang };
    await queueRefusal(db, { to, company: admission.name, refusal, words, config, now });
    await record(db, deed, "declined");
    return { ok: true };
  });
}

/** The answer comes by mail; until then it goes on waiting. */
export function askOfAdmission(db: Db, deed: Deed & { question: string }): Promise<{ ok: true } | Gone> {
  const { admissionId, question, config, now } = deed;
  return inTransaction(db, async (db) => {
    const admission = await findOpen(db, admissionId);
    if (!admission) return { ok: false, reason: "gone" };
    await noteAdmissionAnswer(db, admission, now);
    await db
      .updateTable("admission")
      .set({ asked_at: now.toISOString(), question })
      .where("id", "=", admissionId)
      .execute();
    const to = { email: admission.contact_email, lang: admission.lang };
    await queueAdmissionQuestion(db, { to, company: admission.name, question, config, now });
    await record(db, deed, "asked");
    return { ok: true };
  });
}

type Open = NonNullable<Awaited<ReturnType<typeof findOpen>>>;

function findOpen(db: Db, admissionId: string) {
  return db
    .selectFrom("admission")
    .select(["name", "street", "postal_code", "place", "website", "staff", "lang"])
    .select(["contact_name", "contact_phone", "contact_email", "confirmed_at", "asked_at"])
    .where("id", "=", admissionId)
    .where("confirmed_at", "is not", null)
    .where("declined_at", "is", null)
    .executeTakeFirst();
}

function companyOf(admission: Open, fields: Awaited<ReturnType<typeof fieldsOf>>) {
  const postalCode = readPostalCode(admission.postal_code);
  if (!postalCode.ok) throw new Error("A stored postal code is none");
  return {
    name: admission.name,
    kind: "member" as const,
    street: admission.street,
    postalCode: postalCode.value,
    place: admission.place,
    website: admission.website ?? undefined,
    staff: admission.staff ?? undefined,
    fields,
    languages: [],
    contactName: admission.contact_name,
    contactPhone: admission.contact_phone ?? undefined,
    contactEmail: admission.contact_email,
  };
}

async function record(
  db: Db,
  { admissionId, officer, now }: Deed,
  what: "approved" | "asked" | "declined",
  about?: { type: string; id: string },
) {
  const { type: subjectType, id: subjectId } = about ?? { type: "admission", id: admissionId };
  await recordAudit(db, { now, accountId: officer.accountId, action: `admission.${what}`, subjectType, subjectId });
}
