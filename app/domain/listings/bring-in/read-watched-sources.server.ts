import type { BringInForm } from "#db/bring-in/bring-in-forms.ts";
import type { Db } from "#db/connect.server.ts";
import { inTransaction } from "#db/in-transaction.server.ts";
import type { Day } from "#db/schema.ts";
import { mayDecide } from "#app/domain/accounts/team/may-decide.ts";
import type { Config } from "#app/platform/config.server.ts";
import { dayOf } from "#app/platform/days.ts";
import type { Network } from "#app/platform/fetching/network.server.ts";
import { userAgent } from "#app/platform/fetching/user-agent.ts";
import { eachAlone } from "#app/platform/jobs/each-alone.ts";
import { countRows, findToDecide } from "./find-rows.server.ts";
import { keepReading } from "./keep-reading.server.ts";
import { readAddress } from "./reading/read-address.server.ts";
import { tellOfFailing, tellOfNews } from "./tell-of-reading.server.ts";

type Clock = { config: Pick<Config, "origin" | "board">; now: Date; network?: Network };
type Due = { id: string; companyId: string; address: string; form: BringInForm; watchedBy: string };

const atATime = 20;
/** A page that is away for a night says nothing; one that is away for longer has moved. Said once. */
const toldAfterDays = 3;

/**
 * The clock's part: what companies want read each day is read, and whoever wished it hears of what there is to decide now
 * and was not before, or that the source cannot be read any more. Nothing else happens. What a run that is cut off has not written down is read again by the next.
 */
export async function readWatchedSources(db: Db, clock: Clock) {
  const due = await dueOn(db, dayOf(clock.now))
    .select(["id", "company_id as companyId", "address", "form", "watched_by as watchedBy"])
    .orderBy("id")
    .limit(atATime)
    .execute();
  await eachAlone(due, ({ watchedBy, ...source }) => readWatched(db, { ...source, watchedBy: watchedBy ?? "" }, clock));
}

async function readWatched(db: Db, source: Due, { config, now, network }: Clock) {
  const watcher = await findWatcher(db, source);
  if (!watcher) {
    await db.updateTable("bring_in_source").set({ watched_by: null }).where("id", "=", source.id).execute();
    return;
  }
  const read = await readAddress({
    ...{ address: source.address, lang: watcher.lang, today: dayOf(now) },
    userAgent: userAgent({ origin: config.origin, boardName: config.board.name }),
    ...(network ? { network } : {}),
  });
  await inTransaction(db, async (db) => {
    const claimed = await db
      .updateTable("bring_in_source")
      .set({ watched_on: dayOf(now) })
      .where("id", "in", dueOn(db, dayOf(now)).select("id").where("id", "=", source.id))
      .returning(["id", "complete"])
      .executeTakeFirst();
    if (!claimed) return;
    const telling = { source, origin: config.origin, watcher, now };
    if (!read.ok) {
      const { failed_days: days } = await noteFailure(db, source.id);
      if (days === toldAfterDays) await tellOfFailing(db, { ...telling, fault: read.reason, days });
      return;
    }
    const before = await findToDecide(db, { id: source.id, isComplete: claimed.complete === 1 });
    await keepReading(db, { ...source, form: read.form, read, now });
    const fresh = { id: source.id, isComplete: read.isComplete };
    const after = await findToDecide(db, fresh);
    if (after.every((one) => before.includes(one))) return;
    await tellOfNews(db, { ...telling, counts: await countRows(db, fresh) });
  });
}

function noteFailure(db: Db, sourceId: string) {
  return db
    .updateTable("bring_in_source")
    .set((eb) => ({ failed_days: eb("failed_days", "+", 1) }))
    .where("id", "=", sourceId)
    .returning("failed_days")
    .executeTakeFirstOrThrow();
}

/** While a company is off the board nothing is read for it; what was wished counts again afterwards. */
function dueOn(db: Db, today: Day) {
  return db
    .selectFrom("bring_in_source")
    .where("company_id", "in", (eb) => eb.selectFrom("company").select("id").where("suspended_at", "is", null))
    .where("watched_by", "is not", null)
    .where("form", "!=", "csv")
    .where((eb) => eb.or([eb("watched_on", "is", null), eb("watched_on", "<", today)]));
}

/** Nobody hears of a company for which they do not decide any more. */
async function findWatcher(db: Db, { companyId, watchedBy }: Due) {
  const member = await db
    .selectFrom("membership")
    .innerJoin("account", "account.id", "membership.account_id")
    .select(["account.email", "account.lang", "membership.role", "membership.limited"])
    .where("membership.company_id", "=", companyId)
    .where("membership.account_id", "=", watchedBy)
    .where("membership.waits", "=", 0)
    .where("account.disabled_at", "is", null)
    .executeTakeFirst();
  const seesAll = member && (member.limited === 0 || member.role === "admin");
  return seesAll && mayDecide(member.role) ? member : undefined;
}
