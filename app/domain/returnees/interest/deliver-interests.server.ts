import type { Db } from "#db/connect.server.ts";
import { inTransaction } from "#db/in-transaction.server.ts";
import type { Config } from "#app/platform/config.server.ts";
import { dayOf } from "#app/platform/days.ts";
import { textsFor } from "#app/platform/i18n/request-lang.server.ts";
import { queueInterestMail } from "../profile/profile-mails.server.ts";
import { readReasons } from "./read-reasons.ts";

type Circumstances = { config: Config; now: Date };

/** What companies have written reaches whoever is in the group and has not named them. Each once, whatever breaks off. */
export async function deliverInterests(db: Db, { config, now }: Circumstances) {
  const waiting = await db.selectFrom("returnee_interest").select("id").where("delivered_at", "is", null).execute();
  for (const { id } of waiting) await inTransaction(db, (db) => deliver(db, id, { config, now }));
}

async function deliver(db: Db, id: string, { config, now }: Circumstances) {
  const at = now.toISOString();
  const taken = await db
    .updateTable("returnee_interest")
    .set({ delivered_at: at })
    .where("id", "=", id)
    .where("delivered_at", "is", null)
    .returning(["company_id", "group_id", "reasons", "words", "until"])
    .executeTakeFirst();
  if (!taken?.group_id) return;
  const company = await db
    .selectFrom("company")
    .select("name")
    .where("id", "=", taken.company_id)
    .where("suspended_at", "is", null)
    .where("kind", "=", "member")
    .executeTakeFirst();
  if (!company) return;
  for (const profile of await findReached(db, { ...taken, groupId: taken.group_id, now })) {
    await db
      .insertInto("returnee_interest_delivery")
      .values({
        ...{ interest_id: id, profile_id: profile.id, mailed_at: at },
        ...{ agreed_at: null, contact_name: null, contact_way: null },
      })
      .execute();
    const t = textsFor(profile.lang);
    const reasons = readReasons(taken.reasons).map((reason) => t(`home:reason.${reason}`));
    const interest = { id, company: company.name, reasons, words: taken.words, until: taken.until };
    await queueInterestMail(db, profile, interest, { config, now });
  }
}

type Asked = { groupId: string; company_id: string; now: Date };

function findReached(db: Db, { groupId, company_id, now }: Asked) {
  return db
    .selectFrom("returnee_group_member")
    .innerJoin("returnee_profile", "returnee_profile.id", "returnee_group_member.profile_id")
    .select(["returnee_profile.id", "email", "lang"])
    .where("group_id", "=", groupId)
    .where("ends_on", ">=", dayOf(now))
    .where("returnee_profile.id", "not in", (eb) =>
      eb.selectFrom("returnee_profile_hidden").select("profile_id").where("company_id", "=", company_id),
    )
    .orderBy("returnee_profile.id")
    .execute();
}
