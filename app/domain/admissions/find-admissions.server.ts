import type { Db } from "#db/connect.server.ts";
import type { Lang } from "#app/platform/i18n/locales.ts";
import { phoneText } from "#app/platform/typed/phone-view.server.ts";
import { likelySame } from "./likely-same.ts";

/** What the office has to decide on, the longest wait first. */
export function findWaitingAdmissions(db: Db) {
  return db
    .selectFrom("admission")
    .select(["id", "name", "place", "confirmed_at", "asked_at"])
    .where("confirmed_at", "is not", null)
    .where("declined_at", "is", null)
    .orderBy("confirmed_at")
    .orderBy("id")
    .execute();
}

/** As long as they are kept, the latest first. */
export function findDeclinedAdmissions(db: Db) {
  return db
    .selectFrom("admission")
    .select(["id", "name", "place", "declined_at", "refusal"])
    .where("declined_at", "is not", null)
    .orderBy("declined_at", "desc")
    .orderBy("id")
    .limit(100)
    .execute();
}

export type Admission = NonNullable<Awaited<ReturnType<typeof findAdmission>>>;

/** What the office sees: nothing that its sender has not confirmed. */
export async function findAdmission(db: Db, { admissionId, lang }: { admissionId: string; lang: Lang }) {
  const row = await db
    .selectFrom("admission")
    .leftJoin("account", "account.id", "admission.declined_by")
    .select(["admission.id", "admission.name", "street", "postal_code", "place", "website", "staff", "contact_name"])
    .select(["contact_phone", "contact_email", "admission.lang", "message", "confirmed_at", "asked_at", "question"])
    .select(["declined_at", "refusal", "words", "account.name as declinedBy"])
    .where("admission.id", "=", admissionId)
    .where("confirmed_at", "is not", null)
    .executeTakeFirst();
  if (!row) return null;
  return {
    ...row,
    phone: phoneText(row.contact_phone, lang),
    fields: await fieldsOf(db, admissionId),
    ...(await findLikelySame(db, row)),
  };
}

export async function fieldsOf(db: Db, admissionId: string) {
  const rows = await db
    .selectFrom("admission_field")
    .select("field")
    .where("admission_id", "=", admissionId)
    .orderBy("field")
    .execute();
  return rows.map(({ field }) => field);
}

type Asked = { id: string; name: string; website: string | null; contact_email: string };

async function findLikelySame(db: Db, asked: Asked) {
  const companies = await db.selectFrom("company").select(["id", "name", "website", "contact_email"]).execute();
  const others = await db
    .selectFrom("admission")
    .select(["id", "name", "website", "contact_email", "declined_at"])
    .where("confirmed_at", "is not", null)
    .where("id", "!=", asked.id)
    .execute();
  return { sameCompanies: likelySame(asked, companies), sameAdmissions: likelySame(asked, others) };
}
