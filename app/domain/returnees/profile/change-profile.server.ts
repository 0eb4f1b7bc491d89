import type { Lang } from "#db/codes.ts";
import type { Db } from "#db/connect.server.ts";
import { inTransaction } from "#db/in-transaction.server.ts";
import { dayOf, monthsAfter } from "#app/platform/days.ts";
import { findReturneeProfile } from "./find-returnee-profile.server.ts";
import { daysOfReturn, type ProfileSaid } from "./profile.ts";
import { profileKept } from "./profile-kept.ts";
import { profileColumns, writeProfile } from "./write-profile.server.ts";

type Changing = { token: string; said: ProfileSaid; lang: Lang; now: Date };

/** What is changed is seen from the next morning on; whom it shall not reach, it does not reach from now on. */
export function changeProfile(db: Db, { token, said, lang, now }: Changing): Promise<boolean> {
  return inTransaction(db, async (db) => {
    const profile = await findReturneeProfile(db, { token, now });
    if (!profile?.confirmed_at) return false;
    /** Who leaves the time as it is does not come later for having saved. */
    const isSameTime = said.months === profile.said.months;
    const days = isSameTime ? {} : { ...daysOfReturn(said.months, dayOf(now)), asked_at: null };
    await db
      .updateTable("returnee_profile")
      .set({ lang, updated_at: now.toISOString(), ...days, ...profileColumns(said) })
      .where("id", "=", profile.id)
      .execute();
    await writeProfile(db, { profileId: profile.id, said });
    await forgetFromHidden(db, profile.id);
    return true;
  });
}

/** What a company wrote that is hidden from now on has not been said; nor is a yes that it had. */
async function forgetFromHidden(db: Db, profileId: string) {
  await db
    .deleteFrom("returnee_interest_delivery")
    .where("profile_id", "=", profileId)
    .where("interest_id", "in", (eb) =>
      eb
        .selectFrom("returnee_interest")
        .innerJoin("returnee_profile_hidden", "returnee_profile_hidden.company_id", "returnee_interest.company_id")
        .select("returnee_interest.id")
        .where("returnee_profile_hidden.profile_id", "=", profileId),
    )
    .execute();
}

/** For another half-year: the answer to the question before its end. Asked twice, it is answered once. */
export function extendProfile(db: Db, { token, now }: { token: string; now: Date }): Promise<boolean> {
  return inTransaction(db, async (db) => {
    const profile = await findReturneeProfile(db, { token, now });
    if (!profile?.confirmed_at) return false;
    if (profile.asked_at === null) return true;
    const ends_on = monthsAfter(profile.ends_on, profileKept.months);
    await db
      .updateTable("returnee_profile")
      .set({ ends_on, asked_at: null, updated_at: now.toISOString() })
      .where("id", "=", profile.id)
      .execute();
    return true;
  });
}
