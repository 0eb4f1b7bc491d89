import type { Lang } from "#db/codes.ts";
import type { Db } from "#db/connect.server.ts";
import { inTransaction } from "#db/in-transaction.server.ts";
import type { Config } from "#app/platform/config.server.ts";
import { instantDaysAfter } from "#app/platform/days.ts";
import type { Network } from "#app/platform/fetching/network.server.ts";
import { type Posted, postJson } from "#app/platform/fetching/post-json.server.ts";
import { userAgent } from "#app/platform/fetching/user-agent.ts";
import { atMost } from "#app/platform/jobs/at-most.ts";
import { eventColumns, eventRows, payloadOf } from "./event-payload.server.ts";
import { tellOfStopped } from "./tell-of-stopped.server.ts";
import { retryDelays, stoppedAfterDays } from "./webhook.ts";
import { openWebhookSecret, webhookHeaders } from "./webhook-secret.server.ts";

type Run = { config: Config; now: () => Date; network?: Network; patience?: number };

/** In one run: whoever is slow keeps the others waiting no longer than it takes to give up. */
const mostOfOne = 20;
const atOnce = 4;
const usualPatience = 10_000;

/** Sends what is due. One receiver after the other hears its events in their order; a receiver in trouble keeps no other. */
export async function deliverEvents(db: Db, run: Run) {
  const due = await db
    .selectFrom("webhook")
    .innerJoin("company", "company.id", "webhook.company_id")
    .innerJoin("account", "account.id", "webhook.account_id")
    .selectAll("webhook")
    .select("account.lang")
    .where("webhook.stopped_at", "is", null)
    .where("company.suspended_at", "is", null)
    .where(({ exists, selectFrom }) =>
      exists(
        selectFrom("webhook_delivery")
          .select("webhook_delivery.event_id")
          .whereRef("webhook_delivery.webhook_id", "=", "webhook.id")
          .where("webhook_delivery.state", "=", "waiting")
          .where("webhook_delivery.next_at", "<=", run.now().toISOString()),
      ),
    )
    .orderBy("webhook.id")
    .execute();
  const inTurn = atMost(atOnce);
  const ends = await Promise.allSettled(due.map((hook) => inTurn(() => deliverTo(db, hook, run))));
  const failures = ends.flatMap((end) => (end.status === "rejected" ? [end.reason as unknown] : []));
  if (failures.length > 0) throw new AggregateError(failures, `${failures.length} of ${due.length} failed`);
}

type Hook = {
  id: string;
  company_id: string;
  address: string;
  /** Of whoever wanted it last. */
  lang: Lang;
  sealed: string;
  former_sealed: string | null;
  former_until: string | null;
};

async function deliverTo(db: Db, hook: Hook, run: Run) {
  const waiting = await eventRows(db)
    .innerJoin("webhook_delivery", "webhook_delivery.event_id", "webhook_event.id")
    .select([...eventColumns, "webhook_delivery.tries"])
    .where("webhook_delivery.webhook_id", "=", hook.id)
    .where("webhook_delivery.state", "=", "waiting")
    .where("webhook_delivery.next_at", "<=", run.now().toISOString())
    .orderBy("webhook_event.id")
    .limit(mostOfOne)
    .execute();
  const { origin, board } = run.config;
  for (const row of waiting) {
    const payload = payloadOf(row, { origin, lang: hook.lang });
    const posted = await postJson({
      address: hook.address,
      body: payload,
      headers: webhookHeaders({
        ...{ id: row.id, body: JSON.stringify(payload), now: run.now() },
        secrets: secretsOf(hook, run),
      }),
      userAgent: userAgent({ origin, boardName: board.name }),
      ...(run.network ? { network: run.network } : {}),
      patience: run.patience ?? usualPatience,
    });
    const result = resultOf(posted);
    await note(db, { hook, eventId: row.id, tries: row.tries + 1, result, run });
    if (!result.ok) return;
  }
}

function secretsOf(hook: Hook, { config, now }: Run) {
  const counts = hook.former_sealed !== null && (hook.former_until ?? "") > now().toISOString();
  const sealed = counts && hook.former_sealed !== null ? [hook.sealed, hook.former_sealed] : [hook.sealed];
  return sealed.map((one) => openWebhookSecret(config, hook.id, one));
}

type Result = { ok: boolean; fault: string | null; status: number | null };

/** Only 2xx is taken for taken; whoever leads elsewhere is told that nobody follows. */
function resultOf(posted: Posted): Result {
  if (!posted.ok) return { ok: false, fault: posted.reason, status: null };
  const { status } = posted;
  if (status >= 200 && status < 300) return { ok: true, fault: null, status };
  return { ok: false, fault: status >= 300 && status < 400 ? "redirects" : "status", status };
}

type Noted = { hook: Hook; eventId: string; tries: number; result: Result; run: Run };

function note(db: Db, { hook, eventId, tries, result, run }: Noted) {
  const now = run.now();
  const at = now.toISOString();
  return inTransaction(db, async (db) => {
    const delay = retryDelays[tries - 1];
    const state = result.ok ? "delivered" : delay === undefined ? "given_up" : "waiting";
    await db
      .updateTable("webhook_delivery")
      .set({
        ...{ state, tries, answered_status: result.status, fault: result.fault, tried_at: at },
        next_at: new Date(now.getTime() + (delay ?? 0)).toISOString(),
      })
      .where("webhook_id", "=", hook.id)
      .where("event_id", "=", eventId)
      .execute();
    if (result.ok) {
      await db.updateTable("webhook").set({ failing_since: null }).where("id", "=", hook.id).execute();
      return;
    }
    const { failing_since: since } = await db
      .updateTable("webhook")
      .set((eb) => ({ failing_since: eb.fn.coalesce("failing_since", eb.val(at)) }))
      .where("id", "=", hook.id)
      .returning("failing_since")
      .executeTakeFirstOrThrow();
    if ((since ?? at) > instantDaysAfter(now, -stoppedAfterDays).toISOString()) return;
    await db.updateTable("webhook").set({ stopped_at: at }).where("id", "=", hook.id).execute();
    await tellOfStopped(db, { hook, origin: run.config.origin, now });
  });
}
