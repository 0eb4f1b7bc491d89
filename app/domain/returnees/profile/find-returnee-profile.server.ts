import type { Db } from "#db/connect.server.ts";
import { hashToken } from "#db/ids.server.ts";
import type { Row } from "#db/schema.ts";
import { dayOf } from "#app/platform/days.ts";
import { monthsUntil, type Profile } from "./profile.ts";

/** The profile that a mail's link belongs to. Ended and forgotten ones have left nothing to find. */
export async function findReturneeProfile(
  db: Db,
  { token, now }: { token: string; now: Date },
): Promise<Profile | null> {
  const row = await profileRows(db).where("manage_hash", "=", hashToken(token)).executeTakeFirst();
  return row ? profileOf(db, row, now) : null;
}

export async function findProfileOfAddress(db: Db, { email, now }: { email: string; now: Date }) {
  const row = await profileRows(db).where("email", "=", email).executeTakeFirst();
  return row ? profileOf(db, row, now) : null;
}

const profileRows = (db: Db) => db.selectFrom("returnee_profile").selectAll();

async function profileOf(db: Db, row: Row<"returnee_profile">, now: Date): Promise<Profile> {
  const [languages, wishes, hidden] = await Promise.all([
    db.selectFrom("returnee_profile_language").select(["lang", "level"]).where("profile_id", "=", row.id).execute(),
    db.selectFrom("returnee_profile_wish").select("wish").where("profile_id", "=", row.id).execute(),
    db.selectFrom("returnee_profile_hidden").select("company_id").where("profile_id", "=", row.id).execute(),
  ]);
  const { id, email, lang, confirm_by, confirmed_at, comes_by, ends_on, asked_at, updated_at } = row;
  return {
    ...{ id, email, lang, confirm_by, confirmed_at, comes_by, ends_on, asked_at, updated_at },
    said: {
      ...{ occupation: row.occupation_id, years: row.years, district: row.home_district },
      months: monthsUntil(comes_by, dayOf(now)),
      languages,
      wishes: wishes.map(({ wish }) => wish),
      hidden: hidden.map(({ company_id }) => company_id),
      forOffice: row.office_may_contact === 1 ? { name: row.contact_name ?? "" } : null,
    },
  };
}
