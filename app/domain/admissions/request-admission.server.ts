import type { Lang } from "#db/codes.ts";
import type { Db } from "#db/connect.server.ts";
import { fold } from "#db/fold.ts";
import { hashToken, newId, newToken } from "#db/ids.server.ts";
import { inTransaction } from "#db/in-transaction.server.ts";
import { companyProblems } from "#app/domain/companies/company-problems.ts";
import { findCompanyPlace } from "#app/domain/companies/find-company-place.server.ts";
import { readInCountry } from "#app/domain/companies/read-in-country.server.ts";
import type { Config } from "#app/platform/config.server.ts";
import { dayOf, daysAfter, endOfDay } from "#app/platform/days.ts";
import { minute } from "#app/platform/durations.ts";
import type { FieldError } from "#app/platform/http/form.ts";
import { foldAddress } from "#app/platform/mail/address.ts";
import type { AdmissionForm } from "./admission-form.ts";
import { queueConfirmationRequest, queueWaitsAlready } from "./admission-mails.server.ts";
import { daysToConfirm } from "./days-to-confirm.ts";

type AdmissionRequest = {
  asked: AdmissionForm;
  /** In which language the place was typed. */
  lang: Lang;
  /** False where the address had too many mails already. */
  mayMail: boolean;
  config: Config;
  now: Date;
};

export type RequestResult = { ok: true } | { ok: false; errors: Record<string, FieldError> };

/** Who sends a form twice has the first mail on its way. Later, they look for it in vain and get a new one. */
const mailOnItsWay = 10 * minute;

/**
 * Asks the owner of the address, and the office sees nothing before they have said yes: the form is open to everybody. Who asks
 * again for the same company corrects what was asked; what the office has before it is not changed any more.
 */
export async function requestAdmission(
  db: Db,
  { asked, lang, mayMail, config, now }: AdmissionRequest,
): Promise<RequestResult> {
  const { place, suggestions } = await findCompanyPlace(db, asked, lang);
  if (!place) return { ok: false, errors: companyProblems({ ok: false, reason: "placeUnknown", suggestions }) };
  const read = readInCountry(asked, place.country);
  if (!read.ok) return { ok: false, errors: read.errors };
  if (asked.homepage || !mayMail) return { ok: true };

  await inTransaction(db, async (db) => {
    const email = foldAddress(asked.contactEmail);
    const openKey = `${email} ${fold(asked.name)}`;
    const known = await db
      .selectFrom("admission")
      .select(["id", "confirmed_at", "mailed_at", "confirm_by"])
      .where("open_key", "=", openKey)
      .executeTakeFirst();
    const to = { email, lang: asked.writeIn };
    if (known?.confirmed_at) return queueWaitsAlready(db, { to, company: asked.name, config, now });

    const mailed = known !== undefined && now.getTime() - Date.parse(known.mailed_at) < mailOnItsWay;
    const token = newToken();
    const confirmBy = mailed
      ? known.confirm_by
      : new Date(endOfDay(daysAfter(dayOf(now), daysToConfirm))).toISOString();
    const columns = { ...columnsOf(asked, email), ...read.columns, place: place.name };
    const mail = { mailed_at: now.toISOString(), confirm_hash: hashToken(token), confirm_by: confirmBy };
    const id = known?.id ?? newId();
    if (known) {
      await db
        .updateTable("admission")
        .set({ ...columns, ...(mailed ? {} : mail) })
        .where("id", "=", id)
        .execute();
    } else if (!(await insert(db, { ...columns, ...mail, id, open_key: openKey, created_at: now.toISOString() }))) {
      return; // the same form was quicker, and its mail is on the way
    }
    await db.deleteFrom("admission_field").where("admission_id", "=", id).execute();
    for (const field of asked.fields) {
      await db.insertInto("admission_field").values({ admission_id: id, field }).execute();
    }
    if (!mailed) await queueConfirmationRequest(db, { to, company: asked.name, token, confirmBy, config, now });
  });
  return { ok: true };
}

function columnsOf(asked: AdmissionForm, email: string) {
  return {
    name: asked.name,
    street: asked.street,
    website: asked.website ?? null,
    staff: asked.staff ?? null,
    contact_name: asked.contactName,
    contact_email: email,
    lang: asked.writeIn,
    message: asked.message ?? null,
  };
}

type NewRow = ReturnType<typeof columnsOf> & {
  id: string;
  open_key: string;
  postal_code: string;
  contact_phone: string | null;
  place: string;
  created_at: string;
  mailed_at: string;
  confirm_hash: string;
  confirm_by: string;
};

async function insert(db: Db, row: NewRow) {
  const undecided = { confirmed_at: null, asked_at: null, question: null };
  const undeclined = { declined_at: null, declined_by: null, refusal: null, words: null };
  const inserted = await db
    .insertInto("admission")
    .values({ ...row, ...undecided, ...undeclined })
    .onConflict((conflict) => conflict.column("open_key").doNothing())
    .returning("id")
    .executeTakeFirst();
  return inserted !== undefined;
}
