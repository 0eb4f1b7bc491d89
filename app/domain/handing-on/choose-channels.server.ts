import type { Db } from "#db/connect.server.ts";
import { type Channel, channels } from "#db/handing-on/channels.ts";
import { inTransaction } from "#db/in-transaction.server.ts";
import { raiseRevision } from "#db/revision.server.ts";
import { recordAudit } from "#app/platform/audit.server.ts";

type Choice = { companyId: string; chosen: readonly Channel[]; accountId: string; now: Date };

/** The channels in which a company lets its listings be handed on: all that it has not refused. */
export async function findChosenChannels(db: Db, companyId: string): Promise<Channel[]> {
  const refused = await db
    .selectFrom("handing_on_refusal")
    .select("channel")
    .where("company_id", "=", companyId)
    .execute();
  return channels.filter((channel) => !refused.some((one) => one.channel === channel));
}

/** From the next reading on. What is refused already keeps the day on which that was. */
export function chooseChannels(db: Db, { companyId, chosen, accountId, now }: Choice) {
  return inTransaction(db, async (db) => {
    const before = await findChosenChannels(db, companyId);
    const refused = before.filter((channel) => !chosen.includes(channel));
    const granted = chosen.filter((channel) => !before.includes(channel));
    if (refused.length + granted.length === 0) return;
    const refusal = { company_id: companyId, refused_at: now.toISOString() };
    if (refused.length > 0) {
      await db
        .insertInto("handing_on_refusal")
        .values(refused.map((channel) => ({ ...refusal, channel })))
        .onConflict((conflict) => conflict.columns(["company_id", "channel"]).doNothing())
        .execute();
    }
    if (granted.length > 0) {
      await db
        .deleteFrom("handing_on_refusal")
        .where("company_id", "=", companyId)
        .where("channel", "in", granted)
        .execute();
    }
    await raiseRevision(db);
    const action = "company.handing_on_changed";
    await recordAudit(db, { now, accountId, action, subjectType: "company", subjectId: companyId });
  });
}
