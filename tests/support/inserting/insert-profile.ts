import type { Insertable } from "kysely";
import type { Db } from "#db/connect.server.ts";
import { hashToken, newId } from "#db/ids.server.ts";
import type { Database } from "#db/schema.ts";
import type { SharedFacts } from "#app/domain/returnees/groups/shared-facts.ts";
import { profileToken } from "#app/domain/returnees/profile/profile-links.server.ts";
import type { Config } from "#app/platform/config.server.ts";
import { dayOf, monthsAfter } from "#app/platform/days.ts";

type Given = Partial<Insertable<Database["returnee_profile"]>> & {
  occupation_id: string;
  home_district: string;
  hidden?: string[];
  wishes?: Database["returnee_profile_wish"]["wish"][];
};

/** The confirmed profile of somebody who wants to be back in a year, and the key of its links. */
export async function insertProfile(
  db: Db,
  { config, now }: { config: Config; now: Date },
  { hidden = [], wishes = [], ...given }: Given,
) {
  const id = given.id ?? newId();
  const at = now.toISOString();
  const token = profileToken(config, id);
  const profile = {
    ...{ id, email: `${id}@example.org`, lang: "de" as const, manage_hash: hashToken(token) },
    ...{ created_at: at, confirm_by: at, confirmed_at: at, updated_at: at, years: "3_5" as const },
    ...{ comes_by: monthsAfter(dayOf(now), 12), ends_on: monthsAfter(dayOf(now), 18), asked_at: null },
    ...{ office_may_contact: 0 as const, contact_name: null },
    ...given,
  };
  await db.insertInto("returnee_profile").values(profile).execute();
  await db.insertInto("returnee_profile_language").values({ profile_id: id, lang: "de", level: "C2" }).execute();
  for (const company_id of hidden)
    await db.insertInto("returnee_profile_hidden").values({ profile_id: id, company_id }).execute();
  for (const wish of wishes) await db.insertInto("returnee_profile_wish").values({ profile_id: id, wish }).execute();
  return { ...profile, token };
}

/** What companies see, without anybody behind it. */
export async function insertGroup(db: Db, facts: Partial<SharedFacts> = {}) {
  const id = newId();
  const said: SharedFacts = {
    ...{ occupation: null, field: null, years: "up_to_5", district: null, country: "DE" },
    ...{ coming: "within_year", languages: 1 },
    ...facts,
  };
  const row = { id, facts: JSON.stringify(said), band: 5, wishes: "[]", shown_on: "2026-11-30" };
  await db.insertInto("returnee_group").values(row).execute();
  return id;
}
