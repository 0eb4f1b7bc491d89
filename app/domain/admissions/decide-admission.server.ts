import type { z } from "zod";
import type { AdmissionRefusal } from "#db/admissions/admission-refusals.ts";
import type { Lang } from "#db/codes.ts";
import type { Db } from "#db/connect.server.ts";
import { inTransaction } from "#db/in-transaction.server.ts";
import { inviteMember } from "#app/domain/accounts/team/invite-member.server.ts";
import { saveCompany, type SaveResult } from "#app/domain/companies/save-company.server.ts";
import { recordAudit } from "#app/platform/audit.server.ts";
import { readPostalCode } from "#app/platform/typed/postal-code.ts";
import type { CorrectedForm } from "./admission-form.ts";
import { type AdmissionSender, queueAdmissionQuestion, queueRefusal } from "./admission-mails.server.ts";
import { type Correction, correctionsOf, writtenOf } from "./corrections.ts";
import { fieldsOf } from "./find-admissions.server.ts";
import { noteAdmissionAnswer } from "./note-admission-answer.server.ts";

type Deed = { admissionId: string; officer: { accountId: string }; config: AdmissionSender; now: Date };

type Gone = { ok: false; reason: "gone" };
export type ApprovalResult =
  | {
      ok: true;
      companyId: string;
      /** False where the address is one of the office's own. */ invited: boolean;
      corrections: Correction[];
    }
  | Gone
  | Exclude<SaveResult, { ok: true } | { reason: "notFound" }>;

/** `corrected`: what the office made of what was asked, `lang` the language in which it wrote the place. */
type Approval = Deed & { corrected?: z.output<typeof CorrectedForm>; lang: Lang };

/** Makes a company of it and invites whoever asked. What was asked is then the company's, and kept nowhere else. */
export function approveAdmission(db: Db, deed: Approval): Promise<ApprovalResult> {
  const { admissionId, corrected, officer, config, now } = deed;
  return inTransaction(db, async (db) => {
    const admission = await findOpen(db, admissionId);
    if (!admission) return { ok: false, reason: "gone" };
    const asked = companyOf(admission, await fieldsOf(db, admissionId));
    const company = corrected ? { ...asked, website: undefined, contactPhone: undefined, ...corrected } : asked;
    const placeLang = company.place === admission.place ? admission.lang : deed.lang;
    const saved = await saveCompany(db, { companyId: null, company, lang: placeLang, officer, now });
    if (!saved.ok) {
      if (saved.reason === "notFound") throw new Error("A new company was not found");
      return saved;
    }

    const { companyId } = saved;
    const corrections = await correctionsFor(db, { companyId, admission, place: company.place });
    const invited = await inviteMember(db, {
      ...{ companyId, email: company.contactEmail, role: "admin", lang: admission.lang },
      ...{ invitedBy: { accountId: officer.accountId, name: config.operator.name }, from: config, now },
    });
    await noteAdmissionAnswer(db, admission, now);
    await db.deleteFrom("admission").where("id", "=", admissionId).execute();
    await record(db, deed, "approved", { type: "company", id: companyId });
    return { ok: true, companyId, invited: invited.ok, corrections };
  });
}

type Made = { companyId: string; admission: Open; /** As it is written. */ place: string };

/** By what is stored before and after: a number that is only written differently is no correction. */
async function correctionsFor(db: Db, { companyId, admission, place }: Made) {
  const columns = [
    "name",
    "street",
    "postal_code",
    "website",
    "contact_name",
    "contact_phone",
    "contact_email",
  ] as const;
  const made = await db.selectFrom("company").select(columns).where("id", "=", companyId).executeTakeFirstOrThrow();
  return correctionsOf(writtenOf(admission), writtenOf({ ...made, place }));
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
