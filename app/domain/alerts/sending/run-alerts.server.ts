import type { Db } from "#db/connect.server.ts";
import { hashToken } from "#db/ids.server.ts";
import { inTransaction } from "#db/in-transaction.server.ts";
import { parseCriteria } from "#app/domain/search/criteria.ts";
import { findMatches } from "#app/domain/search/find-listings.server.ts";
import type { Config } from "#app/platform/config.server.ts";
import { eachAlone } from "#app/platform/jobs/each-alone.ts";
import { alertToken } from "../alert-links.server.ts";
import { type Alert, findConfirmedAlerts } from "../find-alert.server.ts";
import { isDue } from "./is-due.ts";
import { queueListingsMail } from "./queue-listings-mail.server.ts";

type Circumstances = { now: Date; config: Config };

/**
 * Sends each alert that is due what its search finds anew. An alert is one transaction: after a crash it has either
 * sent its mail and remembers it, or will send it the next time. In the demo every alert is due, so that visitors see
 * a mail while they are looking.
 */
export async function runAlerts(db: Db, { now, config }: Circumstances) {
  await eachAlone(await findConfirmedAlerts(db), async (alert) => {
    const since = alert.last_run_at ?? alert.confirmed_at;
    if (since === null) return;
    if (config.mode === "demo" || isDue({ frequency: alert.frequency, since }, now)) {
      await runAlert(db, alert, { now, config });
    }
  });
}

async function runAlert(db: Db, alert: Alert, { now, config }: Circumstances) {
  const matches = await newMatches(db, alert, now);
  await inTransaction(db, async (db) => {
    if (!(await claim(db, alert, { now, config }))) return;
    const undelivered = await recordDeliveries(db, { alertId: alert.id, listingIds: matches, now });
    if (undelivered.length > 0) await queueListingsMail(db, alert, undelivered, { config, now });
  });
}

/** Asks the search itself, so that an alert finds what its reader would find. */
async function newMatches(db: Db, { criteria, confirmed_at, looks_since }: Alert, now: Date) {
  if (confirmed_at === null) return [];
  const search = parseCriteria(new URLSearchParams(criteria));
  return findMatches(db, search, { now, publishedAfter: looks_since ?? confirmed_at });
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

/** Those of the listings, in their order, that this alert never had. */
async function recordDeliveries(
  db: Db,
  { alertId, listingIds, now }: { alertId: string; listingIds: string[]; now: Date },
) {
  const recorded = new Set<string>();
  for (let from = 0; from < listingIds.length; from += rowsAtOnce) {
    const rows = await db
      .insertInto("alert_delivery")
      .values(
        listingIds
          .slice(from, from + rowsAtOnce)
          .map((listing_id) => ({ alert_id: alertId, listing_id, at: now.toISOString() })),
      )
      .onConflict((conflict) => conflict.doNothing())
      .returning("listing_id")
      .execute();
    for (const row of rows) recorded.add(row.listing_id);
  }
  return listingIds.filter((id) => recorded.has(id));
}
