// A face of this room: other nouns may import it.

import type { Db } from "#db/connect.server.ts";
import { hashToken } from "#db/ids.server.ts";
import { inTransaction } from "#db/in-transaction.server.ts";
import { readEdition, type StoreEdition } from "#db/store-edition.server.ts";
import type { Config } from "#app/platform/config.server.ts";
import { eachAlone } from "#app/platform/jobs/each-alone.ts";
import { queueMail } from "#app/platform/mail/queue-mail.server.ts";
import { alertToken } from "../alert-links.server.ts";
import { type Alert, findConfirmedAlerts } from "../find-alert.server.ts";
import { isResting } from "../pause/is-resting.ts";
import { findParts, onlyNew, type Part } from "./find-parts.server.ts";
import { alertDay, isDue } from "./is-due.ts";
import { type ListingsMail, listingsMail } from "./listings-mail.server.ts";
import { type Rhythm, rhythmOf } from "./rhythm.ts";

type Circumstances = { now: Date; config: Config };

/** So many wait for one write to the disk; more would hold up who wants to write meanwhile. */
const atOnce = 50;

/**
 * Sends each alert that is due what its search finds anew. What one run says of an alert is one transaction: after a crash
 * it has either sent its mail and remembers it, or will send it the next time. In the demo every alert is due, so that
 * visitors see a mail while they are looking.
 */
export async function runAlerts(db: Db, { now, config }: Circumstances) {
  const alerts = (await findConfirmedAlerts(db)).filter((alert) => {
    const since = alert.last_run_at ?? alert.confirmed_at;
    if (since === null || isResting(alert, now)) return false;
    return config.mode === "demo" || isDue({ rhythm: rhythmFor(alert, now), since }, now);
  });
  const edition = await readEdition(db);
  const failed: Alert[] = [];
  for (let from = 0; from < alerts.length; from += atOnce) {
    const some = alerts.slice(from, from + atOnce);
    try {
      await runSome(edition, some, { now, config });
    } catch {
      failed.push(...some);
    }
  }
  await eachAlone(failed, (alert) => runSome(edition, [alert], { now, config }));
}

function rhythmFor({ frequency, plan }: Alert, now: Date): Rhythm {
  if (frequency !== "growing") return frequency;
  return plan ? rhythmOf(plan, alertDay(now)) : "weekly";
}

type Ready = { alert: Alert; listingIds: string[]; mail: ListingsMail | null };

async function runSome(edition: StoreEdition, alerts: readonly Alert[], { now, config }: Circumstances) {
  const ready: Ready[] = [];
  for (const { alert, parts } of await newFor(edition, alerts, now)) {
    const listingIds = parts.flatMap((part) => part.listingIds);
    const mail = listingIds.length > 0 ? await listingsMail(edition, alert, parts, { config, now }) : null;
    ready.push({ alert, listingIds, mail });
  }
  await inTransaction(edition.db, async (db) => {
    for (const { alert, listingIds, mail } of ready) {
      if (!(await claim(db, alert, { now, config }))) continue;
      await recordDeliveries(db, { alertId: alert.id, listingIds, now });
      if (mail) await queueMail(db, { ...mail, now });
    }
  });
}

async function newFor(edition: StoreEdition, alerts: readonly Alert[], now: Date) {
  const found: { alert: Alert; parts: Part[] }[] = [];
  for (const alert of alerts) found.push({ alert, parts: await findParts(edition, alert, now) });
  const asking = found.filter(({ parts }) => parts.some(({ listingIds }) => listingIds.length > 0));
  const delivered = await findDelivered(
    edition.db,
    asking.map(({ alert }) => alert.id),
  );
  return found.map(({ alert, parts }) => ({ alert, parts: onlyNew(parts, delivered.get(alert.id) ?? new Set()) }));
}

/** Whoever else sends what one of them is owed claims it first. */
async function findDelivered(db: Db, alertIds: readonly string[]): Promise<Map<string, Set<string>>> {
  const delivered = new Map<string, Set<string>>();
  if (alertIds.length === 0) return delivered;
  const rows = await db
    .selectFrom("alert_delivery")
    .select(["alert_id", "listing_id"])
    .where("alert_id", "in", alertIds)
    .execute();
  for (const [id, sent] of Map.groupBy(rows, (row) => row.alert_id))
    delivered.set(id, new Set(sent.map((row) => row.listing_id)));
  return delivered;
}

/** False where the alert has ended or another process was quicker. The hash follows a change of SECRET_KEY. */
async function claim(db: Db, { id, last_run_at }: Alert, { now, config }: Circumstances) {
  const row = await db
    .updateTable("alert")
    .set({ last_run_at: now.toISOString(), manage_hash: hashToken(alertToken(config, id)) })
    .where("id", "=", id)
    .where("last_run_at", last_run_at === null ? "is" : "=", last_run_at)
    .returning("id")
    .executeTakeFirst();
  return row !== undefined;
}

const rowsAtOnce = 500;

async function recordDeliveries(
  db: Db,
  { alertId, listingIds, now }: { alertId: string; listingIds: string[]; now: Date },
) {
  for (let from = 0; from < listingIds.length; from += rowsAtOnce) {
    const some = listingIds.slice(from, from + rowsAtOnce);
    await db
      .insertInto("alert_delivery")
      .values(some.map((listing_id) => ({ alert_id: alertId, listing_id, at: now.toISOString() })))
      .execute();
  }
}
