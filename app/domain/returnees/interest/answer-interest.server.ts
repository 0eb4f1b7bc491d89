import type { Db } from "#db/connect.server.ts";
import { inTransaction } from "#db/in-transaction.server.ts";
import type { Config } from "#app/platform/config.server.ts";
import { dayOf } from "#app/platform/days.ts";
import { mailAgreed } from "./mail-agreed.server.ts";

type Answering = { interestId: string; profileId: string; now: Date };
type Agreeing = Answering & { name: string; way: string; config: Pick<Config, "origin" | "board"> };

/** From now on the company sees who it is, as they typed it. Said again, it changes nothing. False: it is too late. */
export function agreeToInterest(db: Db, { interestId, profileId, name, way, config, now }: Agreeing): Promise<boolean> {
  return inTransaction(db, async (db) => {
    const interest = await db
      .selectFrom("returnee_interest")
      .innerJoin("account", "account.id", "returnee_interest.account_id")
      .select(["until", "account.email", "account.lang", "account.disabled_at"])
      .where("returnee_interest.id", "=", interestId)
      .executeTakeFirst();
    if (!interest || interest.until < dayOf(now)) return false;
    const agreed = await db
      .updateTable("returnee_interest_delivery")
      .set({ agreed_at: now.toISOString(), contact_name: name, contact_way: way })
      .where("interest_id", "=", interestId)
      .where("profile_id", "=", profileId)
      .where("agreed_at", "is", null)
      .returning("interest_id")
      .executeTakeFirst();
    if (agreed && interest.disabled_at === null) await mailAgreed(db, interest, { config, now });
    return true;
  });
}

/** Nothing of it stays: not that it came, nor that somebody said no. `never`: nor does anything more come from there. */
export function declineInterest(db: Db, { interestId, profileId, never }: Answering & { never: boolean }) {
  return inTransaction(db, async (db) => {
    const gone = await db
      .deleteFrom("returnee_interest_delivery")
      .where("interest_id", "=", interestId)
      .where("profile_id", "=", profileId)
      .where("agreed_at", "is", null)
      .returning("interest_id")
      .executeTakeFirst();
    if (!gone || !never) return;
    const { company_id } = await db
      .selectFrom("returnee_interest")
      .select("company_id")
      .where("id", "=", interestId)
      .executeTakeFirstOrThrow();
    await db
      .insertInto("returnee_profile_hidden")
      .values({ profile_id: profileId, company_id })
      .onConflict((conflict) => conflict.doNothing())
      .execute();
  });
}
