import type { Db } from "#db/connect.server.ts";
import { newId } from "#db/ids.server.ts";
import { inTransaction } from "#db/in-transaction.server.ts";
import type { WebhookEvent } from "#db/interchange/webhook-codes.ts";
import { instantDaysAfter } from "#app/platform/days.ts";

type Happened = {
  source: string;
  event: WebhookEvent;
  listing_id: string;
  application_id: string | null;
  stage: string | null;
  at: string;
};

const applicationEvents = {
  submitted: "application.received",
  status: "application.stage",
  taken_back: "application.stage",
  withdrawn: "application.stage",
} as const;
const listingEvents = {
  published: "listing.published",
  sent_back: "listing.sent_back",
  change_sent_back: "listing.sent_back",
  held_back: "listing.sent_back",
  closed: "listing.ended",
  expired: "listing.ended",
  unanswered: "listing.ended",
} as const;

const keysOf = <Codes extends object>(codes: Codes) => Object.keys(codes) as (keyof Codes)[];

/** So long the job may have stood still without anything being missed. */
const lookedBackDays = 1;

/**
 * What has happened since to companies whose programs want to hear of it. It is read from the histories, which are written
 * with every deed, so no deed can forget to tell; what is known already is left as it is.
 */
export async function gatherEvents(db: Db, { now }: { now: Date }) {
  for (const { companyId, since } of await listeners(db, now)) {
    const earliest = instantDaysAfter(now, -lookedBackDays).toISOString();
    const from = since > earliest ? since : earliest;
    const happened = [...(await ofApplications(db, companyId, from)), ...(await ofListings(db, companyId, from))];
    if (happened.length === 0) continue;
    happened.sort((a, b) => (a.at < b.at ? -1 : Number(a.at > b.at)));
    await inTransaction(db, (db) => write(db, { companyId, happened, now }));
  }
}

/** Since when each company has a webhook, or a key that may hear. */
async function listeners(db: Db, now: Date) {
  const hooks = await db
    .selectFrom("webhook")
    .innerJoin("company", "company.id", "webhook.company_id")
    .select(["webhook.company_id as companyId", "webhook.created_at as since"])
    .where("company.suspended_at", "is", null)
    .execute();
  const keys = await db
    .selectFrom("api_key")
    .innerJoin("company", "company.id", "api_key.company_id")
    .select(["api_key.company_id as companyId", "api_key.created_at as since"])
    .where("api_key.hears", "=", 1)
    .where("api_key.revoked_at", "is", null)
    .where("api_key.expires_at", ">", now.toISOString())
    .where("company.suspended_at", "is", null)
    .execute();
  return [...Map.groupBy([...hooks, ...keys], ({ companyId }) => companyId)].map(([companyId, all]) => ({
    companyId,
    since: all.map(({ since }) => since).reduce((first, one) => (one < first ? one : first)),
  }));
}

async function ofApplications(db: Db, companyId: string, from: string): Promise<Happened[]> {
  const rows = await db
    .selectFrom("application_history")
    .innerJoin("application", "application.id", "application_history.application_id")
    .select(["application_history.id", "application_history.event", "application_history.at"])
    .select(["application_history.to_status", "application.id as applicationId", "application.listing_id"])
    .where("application.company_id", "=", companyId)
    .where("application_history.at", ">=", from)
    .where("application_history.event", "in", keysOf(applicationEvents))
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom("webhook_event")
            .select("webhook_event.id")
            .whereRef("webhook_event.source", "=", "application_history.id"),
        ),
      ),
    )
    .execute();
  return rows.flatMap(({ id, event, at, to_status, applicationId, listing_id }) =>
    event in applicationEvents
      ? [
          {
            ...{ source: id, event: applicationEvents[event as keyof typeof applicationEvents], at },
            ...{ listing_id, application_id: applicationId, stage: to_status },
          },
        ]
      : [],
  );
}

async function ofListings(db: Db, companyId: string, from: string): Promise<Happened[]> {
  const rows = await db
    .selectFrom("listing_history")
    .innerJoin("listing", "listing.id", "listing_history.listing_id")
    .select(["listing_history.id", "listing_history.event", "listing_history.at", "listing_history.listing_id"])
    .where("listing.company_id", "=", companyId)
    .where("listing_history.at", ">=", from)
    .where("listing_history.event", "in", keysOf(listingEvents))
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom("webhook_event")
            .select("webhook_event.id")
            .whereRef("webhook_event.source", "=", "listing_history.id"),
        ),
      ),
    )
    .execute();
  return rows.flatMap(({ id, event, at, listing_id }) =>
    event in listingEvents
      ? [
          {
            ...{ source: id, event: listingEvents[event as keyof typeof listingEvents], at },
            ...{ listing_id, application_id: null, stage: null },
          },
        ]
      : [],
  );
}

type Written = { companyId: string; happened: readonly Happened[]; now: Date };

async function write(db: Db, { companyId, happened, now }: Written) {
  const hooks = await db
    .selectFrom("webhook")
    .select(["id", "created_at"])
    .where("company_id", "=", companyId)
    .execute();
  for (const one of happened) {
    const id = newId();
    const kept = await db
      .insertInto("webhook_event")
      .values({ id, company_id: companyId, ...one })
      .onConflict((conflict) => conflict.column("source").doNothing())
      .returning("id")
      .executeTakeFirst();
    if (!kept) continue;
    const wanted = hooks.filter((hook) => hook.created_at <= one.at);
    if (wanted.length === 0) continue;
    const untold = { answered_status: null, fault: null, tried_at: null };
    await db
      .insertInto("webhook_delivery")
      .values(
        wanted.map((hook) => ({
          ...{ webhook_id: hook.id, event_id: id, state: "waiting" as const, tries: 0 },
          ...{ next_at: now.toISOString(), ...untold },
        })),
      )
      .execute();
  }
}
