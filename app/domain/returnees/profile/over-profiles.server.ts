// A face of this room: other nouns may import it.
import type { Db } from "#db/connect.server.ts";
import { dayOf, instantDaysAfter } from "#app/platform/days.ts";
import { profilePatienceDays } from "./profile.ts";

/** Whose time is over and who was asked long enough ago, and who never confirmed. */
export function overProfiles(db: Db, at: Date) {
  const asked = instantDaysAfter(at, -profilePatienceDays).toISOString();
  return db
    .selectFrom("returnee_profile")
    .where((eb) =>
      eb.or([
        eb.and([eb("confirmed_at", "is", null), eb("confirm_by", "<", at.toISOString())]),
        eb.and([eb("ends_on", "<", dayOf(at)), eb("asked_at", "<", asked)]),
      ]),
    );
}
