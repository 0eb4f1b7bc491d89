import type { Lang } from "#db/codes.ts";
import type { Db } from "#db/connect.server.ts";
import { inTransaction } from "#db/in-transaction.server.ts";
import type { MailSender } from "#app/domain/accounts/account-mail.server.ts";
import { inviteMember } from "#app/domain/accounts/team/invite-member.server.ts";
import { findCompanyPlace } from "#app/domain/companies/find-company-place.server.ts";
import { saveCompany } from "#app/domain/companies/save-company.server.ts";
import { findPlaces } from "#app/domain/places/find-place.server.ts";
import { likelySame } from "../likely-same.ts";
import type { Member, MemberRow, RowFault } from "./read-members.server.ts";

export type CheckedRow = { line: number; name: string } & (
  | { state: "new"; place: string; contactEmail: string }
  | { state: "known"; company: { id: string; name: string } }
  | { state: "twice"; firstLine: number }
  | { state: "fault"; faults: RowFault[] }
);

/** What would become of each row, without doing it. */
export async function checkMembers(db: Db, { rows, lang }: { rows: readonly MemberRow[]; lang: Lang }) {
  const companies = await db.selectFrom("company").select(["id", "name", "website", "contact_email"]).execute();
  const checked: CheckedRow[] = [];
  const taken: { line: number; name: string; website: string | null; contact_email: string }[] = [];
  for (const row of rows) {
    const { line, name } = row;
    if ("faults" in row) {
      checked.push({ line, name, state: "fault", faults: row.faults });
      continue;
    }
    const asked = { line, name, website: row.member.website, contact_email: row.member.contactEmail };
    const [known] = sameBy(asked, companies);
    const [before] = sameBy(asked, taken);
    const seat = await seatOf(db, row.member, lang);
    if (known) checked.push({ line, name, state: "known", company: { id: known.id, name: known.name } });
    else if (before) checked.push({ line, name, state: "twice", firstLine: before.line });
    else if ("fault" in seat) checked.push({ line, name, state: "fault", faults: [{ column: seat.fault }] });
    else {
      taken.push(asked);
      checked.push({ line, name, state: "new", place: seat.place, contactEmail: asked.contact_email });
    }
  }
  return checked;
}

/** One mailbox may answer for several companies; one name or one website is one company. */
function sameBy<Other extends Parameters<typeof likelySame>[0]>(
  asked: Parameters<typeof likelySame>[0],
  others: readonly Other[],
) {
  return likelySame(asked, others).filter(({ alike }) => alike.includes("name") || alike.includes("website"));
}

type Import = {
  rows: readonly MemberRow[];
  /** Whether each contact gets an invitation at once. */
  invite: boolean;
  lang: Lang;
  officer: { accountId: string };
  inviter: string;
  from: MailSender;
  now: Date;
};

/** Each row in a transaction of its own: what is there already is passed over, so the same table can be sent again. */
export async function importMembers(db: Db, { rows, invite, lang, officer, inviter, from, now }: Import) {
  let created = 0;
  const checked = await checkMembers(db, { rows, lang });
  for (const [index, { state }] of checked.entries()) {
    const row = rows[index];
    if (state !== "new" || !row || !("member" in row)) continue;
    const { member } = row;
    const seat = await seatOf(db, member, lang);
    if ("fault" in seat) continue;
    const company = { ...companyOf(member), ...seat };
    const isSaved = await inTransaction(db, async (db) => {
      const saved = await saveCompany(db, { companyId: null, company, lang, officer, now });
      if (!saved.ok) return false;
      const { companyId } = saved;
      const { contactEmail: email, writeIn } = member;
      const invitedBy = { accountId: officer.accountId, name: inviter };
      if (invite) await inviteMember(db, { companyId, email, role: "admin", lang: writeIn, invitedBy, from, now });
      return true;
    });
    if (isSaved) created += 1;
  }
  return { created, passedOver: rows.length - created };
}

function companyOf({ name, street, website, contactName, contactEmail }: Member) {
  const kind = "member" as const;
  return { name, kind, street, website: website ?? undefined, contactName, contactEmail, fields: [], languages: [] };
}

/** The place by its postal code, or the postal code by its place where the place has only one. */
async function seatOf(db: Db, { postalCode, place }: Member, lang: Lang) {
  if (postalCode !== null) {
    const named = place === "" ? (await findPlaces(db, postalCode.digits, lang))[0]?.name : place;
    if (named === undefined) return { fault: "place" } as const;
    const found = (await findCompanyPlace(db, { place: named, postalCode }, lang)).place;
    if (!found) return { fault: "place" } as const;
    const fits = postalCode.country === null || postalCode.country === found.country;
    return fits ? { place: found.name, postalCode } : ({ fault: "postalCode" } as const);
  }
  const [found] = await findPlaces(db, place, lang);
  if (!found) return { fault: "place" } as const;
  const codes = await db.selectFrom("postal_code").select("code").where("place_id", "=", found.id).limit(2).execute();
  const [only] = codes;
  if (!only || codes.length > 1) return { fault: "postalCode" } as const;
  return { place: found.name, postalCode: { digits: only.code, country: found.country } };
}
