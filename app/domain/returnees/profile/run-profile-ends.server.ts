import type { Db } from "#db/connect.server.ts";
import { inTransaction } from "#db/in-transaction.server.ts";
import type { Config } from "#app/platform/config.server.ts";
import { dayOf, daysAfter } from "#app/platform/days.ts";
import { endProfileOf } from "./end-profile.server.ts";
import { overProfiles } from "./over-profiles.server.ts";
import { profileAskedDays } from "./profile.ts";
import { queueProfileEnding } from "./profile-mails.server.ts";

type Circumstances = { config: Config; now: Date };

/** Asks whoever has a month left whether it shall go on; ends what nobody wanted to keep, and what nobody confirmed. */
export async function runProfileEnds(db: Db, { config, now }: Circumstances) {
  await askBeforeEnds(db, { config, now });
  const over = await overProfiles(db, now).select(["id", "email"]).execute();
  for (const profile of over) await inTransaction(db, (db) => endProfileOf(db, profile));
}

async function askBeforeEnds(db: Db, { config, now }: Circumstances) {
  const ending = await db
    .selectFrom("returnee_profile")
    .select(["id", "email", "lang", "ends_on"])
    .where("confirmed_at", "is not", null)
    .where("asked_at", "is", null)
    .where("ends_on", "<=", daysAfter(dayOf(now), profileAskedDays))
    .execute();
  for (const profile of ending) {
    await inTransaction(db, async (db) => {
      const asked = await db
        .updateTable("returnee_profile")
        .set({ asked_at: now.toISOString() })
        .where("id", "=", profile.id)
        .where("asked_at", "is", null)
        .returning("id")
        .executeTakeFirst();
      if (asked) await queueProfileEnding(db, profile, { config, now });
    });
  }
}
