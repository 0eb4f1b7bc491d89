import type { Db } from "#db/connect.server.ts";
import type { ProfileSaid } from "./profile.ts";

/** All that somebody said, in place of what they said before. Runs in the transaction of the deed. */
export async function writeProfile(db: Db, { profileId, said }: { profileId: string; said: ProfileSaid }) {
  for (const table of ["returnee_profile_language", "returnee_profile_wish", "returnee_profile_hidden"] as const)
    await db.deleteFrom(table).where("profile_id", "=", profileId).execute();
  for (const { lang, level } of said.languages)
    await db.insertInto("returnee_profile_language").values({ profile_id: profileId, lang, level }).execute();
  for (const wish of said.wishes)
    await db.insertInto("returnee_profile_wish").values({ profile_id: profileId, wish }).execute();
  for (const company_id of said.hidden)
    await db.insertInto("returnee_profile_hidden").values({ profile_id: profileId, company_id }).execute();
}

/** The columns of the row itself. */
export function profileColumns({ occupation, years, district, forOffice }: ProfileSaid) {
  return {
    ...{ occupation_id: occupation, years, home_district: district },
    office_may_contact: forOffice ? (1 as const) : (0 as const),
    contact_name: forOffice?.name ?? null,
  };
}
