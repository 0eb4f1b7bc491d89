import { createHmac } from "node:crypto";
import { once } from "node:events";
import http, { type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { text } from "node:stream/consumers";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { newId } from "#db/ids.server.ts";
import { WebhookPayload } from "#app/domain/api/told/webhook-payload.ts";
import { closeListing } from "#app/domain/listings/life/close-listing.server.ts";
import { findDeliveries } from "#app/domain/webhooks/find-webhooks.server.ts";
import { forgetEvents } from "#app/domain/webhooks/forget-events.server.ts";
import {
  removeWebhook,
  renewWebhookSecret,
  resumeWebhook,
  testWebhook,
} from "#app/domain/webhooks/keep-webhooks.server.ts";
import { runWebhooks } from "#app/domain/webhooks/run-webhooks.server.ts";
import { readConfig } from "#app/platform/config.server.ts";
import { instantDaysAfter } from "#app/platform/days.ts";
import { isPublicAddress } from "#app/platform/fetching/is-public-address.ts";
import type { Network } from "#app/platform/fetching/network.server.ts";
import { loader as readEvents } from "#app/routes/programs/events.ts";
import { testContext, testOrigin } from "#tests/support/context.ts";
import { databases, freshDatabase } from "#tests/support/databases.ts";
import { insertApplication, insertCompany, insertListing, insertMember } from "#tests/support/factories.ts";
import { answerOf, insertApiKey, insertWebhook, sentBy } from "#tests/support/programs.ts";

type Heard = { headers: IncomingMessage["headers"]; body: string };
const begin = new Date("2027-02-01T12:00:00Z");
const config = readConfig({ APP_ORIGIN: testOrigin }, "test");

let heard: Heard[] = [];
let behave: (answer: ServerResponse) => unknown = () => undefined;
const taken = (answer: ServerResponse) => answer.writeHead(204).end();
const server = http.createServer((request, answer) => {
  void text(request).then((body) => {
    heard.push({ headers: request.headers, body });
    behave(answer);
  });
});

/** https is spoken by nobody here: what the test network lets through is this machine's own receiver. */
let leadsTo = "127.0.0.1";
const network: Network = {
  resolve: () => Promise.resolve([{ address: leadsTo, family: 4 }]),
  mayConnect: (address) => address === "127.0.0.1" || isPublicAddress(address),
  request: (options, answered) => http.request({ ...options, port: (server.address() as AddressInfo).port }, answered),
};

beforeAll(async () => {
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});

describe.each(databases)("webhooks, on %s", async (url) => {
  const db = await freshDatabase(url);
  let now = begin;
  let companyId: string;
  let accountId: string;
  let hook: { id: string; secret: string };
  beforeEach(async () => {
    await db.deleteFrom("webhook").execute();
    [heard, behave, leadsTo, now] = [[], taken, "127.0.0.1", begin];
    companyId = (await insertCompany(db)).id;
    accountId = (await insertMember(db, { company_id: companyId })).id;
    hook = await insertWebhook(db, { companyId, accountId, config, now });
  });

  const run = (patience = 5000) => runWebhooks(db, { config, now: () => now, network, patience });
  const later = (days: number) => (now = instantDaysAfter(now, days));
  const deed = () => ({ companyId, accountId, webhookId: hook.id, now });
  const journal = async () =>
    (await findDeliveries(db, { companyId, webhookId: hook.id })).map(({ state, tries, fault, status }) => ({
      ...{ state, tries, fault, status },
    }));
  const payloads = () => heard.map(({ body }) => WebhookPayload.parse(JSON.parse(body)));
  const send = () => testWebhook(db, deed());

  async function happened(applicationId: string, event: "submitted" | "status", to: "received" | "invited") {
    const nobody = { actor: "seeker" as const, account_id: null, from_status: null };
    await db
      .insertInto("application_history")
      .values({ id: newId(), application_id: applicationId, at: now.toISOString(), event, to_status: to, ...nobody })
      .execute();
  }

  test("tell of applications, their stages and the end of listings, once each, and of no person", async () => {
    const listing = await insertListing(db, { company_id: companyId });
    const names = { name: "Jana Geheim", email: "jana@geheim.example", phone: "+491751234567" };
    const application = await insertApplication(db, { company_id: companyId, listing_id: listing.id, ...names });
    await happened(application.id, "submitted", "received");
    later(0.001);
    await happened(application.id, "status", "invited");
    later(0.001);
    await closeListing(db, { companyId, accountId, listingId: listing.id, reason: "filled_here", now });
    await run();
    await run();
    const desk = `${testOrigin}/de/employer`;
    const of = { listing: listing.id, application: application.number, desk: `${desk}/applications/${application.id}` };
    expect(payloads().map(({ type, data }) => ({ type, data }))).toEqual([
      { type: "application.received", data: { ...of, stage: "received", reason: null } },
      { type: "application.stage", data: { ...of, stage: "invited", reason: null } },
      {
        type: "listing.ended",
        data: {
          ...{ listing: listing.id, application: null, stage: null, reason: "filled_here" },
          desk: `${desk}/listings/${listing.id}`,
        },
      },
    ]);
    for (const secret of ["Geheim", "geheim", "1751234567"]) expect(JSON.stringify(heard)).not.toContain(secret);
    expect(await journal()).toEqual(Array(3).fill({ state: "delivered", tries: 1, fault: null, status: 204 }));
  });

  test("lead to the desk in the language of whoever switched them on last", async () => {
    const polish = await insertMember(db, { company_id: companyId, lang: "pl" });
    const listing = await insertListing(db, { company_id: companyId });
    await resumeWebhook(db, { ...deed(), accountId: polish.id });
    await closeListing(db, { companyId, accountId, listingId: listing.id, reason: "filled_here", now });
    await run();
    expect(payloads().map(({ data }) => data.desk)).toEqual([`${testOrigin}/pl/employer/listings/${listing.id}`]);
  });

  test("can be put in order by whoever took them in another one", async () => {
    const listing = await insertListing(db, { company_id: companyId });
    const application = await insertApplication(db, { company_id: companyId, listing_id: listing.id });
    behave = (answer) => answer.writeHead(503).end();
    await happened(application.id, "submitted", "received");
    await run();
    behave = taken;
    now = new Date(now.getTime() + 20_000);
    await happened(application.id, "status", "invited");
    await run();
    now = new Date(now.getTime() + 20_000);
    await run();
    const [, ...came] = payloads();
    expect(came.map(({ data }) => data.stage)).toEqual(["invited", "received"]);
    const stages = (by: "timestamp" | "id") =>
      came.toSorted((a, b) => (a[by] < b[by] ? -1 : 1)).map(({ data }) => data.stage);
    expect([stages("timestamp"), stages("id")]).toEqual(Array(2).fill(["received", "invited"]));
  });

  test("are signed as the standard says, for a day also with the secret of before", async () => {
    await send();
    await run();
    const renewed = (await renewWebhookSecret(db, { ...deed(), config, seen: null })) ?? "";
    await send();
    await run();
    later(1.1);
    await send();
    await run();
    const signers = heard.map(({ headers, body }) =>
      [hook.secret, renewed].filter((secret) => isSignedBy(secret, { headers, body })),
    );
    expect(signers).toEqual([[hook.secret], [hook.secret, renewed], [renewed]]);
    expect(heard[0]?.headers["webhook-timestamp"]).toBe(String(begin.getTime() / 1000));
    const stored = JSON.stringify(await db.selectFrom("webhook").selectAll().execute());
    expect(stored).not.toContain(renewed.slice(6));
  });

  test.each([
    ["refuses", (answer: ServerResponse) => answer.writeHead(500).end(), { fault: "status", status: 500 }],
    [
      "leads elsewhere",
      (answer: ServerResponse) => answer.writeHead(302, { Location: "https://169.254.169.254/" }).end(),
      { fault: "redirects", status: 302 },
    ],
    ["breaks off", (answer: ServerResponse) => answer.destroy(), { fault: "unreachable", status: null }],
    ["says nothing", () => undefined, { fault: "tooSlow", status: null }],
  ])("come again to whoever %s", async (_, behaviour, seen) => {
    behave = behaviour;
    await send();
    await run(300);
    expect(await journal()).toEqual([{ state: "waiting", tries: 1, ...seen }]);
    await run(300);
    expect(heard).toHaveLength(1);
    behave = taken;
    now = new Date(now.getTime() + 31_000);
    await run();
    expect(await journal()).toEqual([{ state: "delivered", tries: 2, fault: null, status: 204 }]);
    expect(heard[0]?.headers["webhook-id"]).toBe(heard[1]?.headers["webhook-id"]);
  });

  test("never reach a machine that is not public, whatever its name says", async () => {
    await send();
    for (const address of ["10.0.0.7", "169.254.169.254", "192.168.1.1"]) {
      leadsTo = address;
      later(1);
      await run();
    }
    expect(heard).toEqual([]);
    expect(await journal()).toMatchObject([{ state: "waiting", fault: "private" }]);
  });

  test("stop after days in vain, say so by mail, and go on where they stopped", async () => {
    behave = (answer) => answer.writeHead(503).end();
    await send();
    for (let tries = 0; tries < 6; tries++) {
      await run();
      later(1);
    }
    const tried = heard.length;
    expect(tried).toBe(4);
    const mails = await db.selectFrom("outbox_mail").select(["to_address", "kind"]).execute();
    const { email } = await db
      .selectFrom("account")
      .select("email")
      .where("id", "=", accountId)
      .executeTakeFirstOrThrow();
    expect(mails.filter(({ to_address }) => to_address === email)).toEqual([
      { to_address: email, kind: "program.stopped" },
    ]);
    behave = taken;
    await run();
    expect(heard).toHaveLength(tried);
    expect(await resumeWebhook(db, deed())).toBe(true);
    await run();
    expect(await journal()).toMatchObject([{ state: "delivered" }]);
  });

  test("of a company reach nobody else, and are nobody else's to change", async () => {
    const other = (await insertCompany(db)).id;
    const bea = (await insertMember(db, { company_id: other })).id;
    const theirs = { companyId: other, accountId: bea, webhookId: hook.id, now };
    const listing = await insertListing(db, { company_id: other });
    const application = await insertApplication(db, { company_id: other, listing_id: listing.id });
    await happened(application.id, "submitted", "received");
    await run();
    expect(heard).toEqual([]);
    expect(await renewWebhookSecret(db, { ...theirs, config, seen: null })).toBeNull();
    expect([await testWebhook(db, theirs), await resumeWebhook(db, theirs), await removeWebhook(db, theirs)]).toEqual([
      false,
      false,
      false,
    ]);
    expect(await findDeliveries(db, theirs)).toEqual([]);
  });

  test("can be asked for instead, page after page, by a key that may hear", async () => {
    const context = testContext(db, { now });
    const { key } = await insertApiKey(db, { companyId, accountId, now, scopes: ["webhooks"] });
    const listing = await insertListing(db, { company_id: companyId });
    const application = await insertApplication(db, { company_id: companyId, listing_id: listing.id });
    for (const to of ["received", "invited"] as const) await happened(application.id, "status", to);
    await run();
    const ask = async (query: string, by = key) => {
      const path = `/api/v1/company/events${query}`;
      const answer = await answerOf(readEvents({ request: sentBy(by, path), params: {}, context }));
      return (await answer.json()) as { items: { id: string; data: { stage: string } }[]; next: string | null };
    };
    const first = await ask("?limit=1");
    const second = await ask(`?after=${first.next}`);
    expect([...first.items, ...second.items].map(({ data }) => data.stage).sort()).toEqual(["invited", "received"]);
    expect(await ask(`?after=${second.next}`)).toEqual({ items: [], next: null });
    const other = (await insertCompany(db)).id;
    const bea = (await insertMember(db, { company_id: other })).id;
    const theirs = await insertApiKey(db, { companyId: other, accountId: bea, now });
    expect((await ask("", theirs.key)).items).toEqual([]);
  });

  test("are forgotten after a month", async () => {
    await send();
    await run();
    later(31);
    await forgetEvents(db, { now });
    expect(await journal()).toEqual([]);
  });
});

function isSignedBy(secret: string, { headers, body }: Heard) {
  const said = `${String(headers["webhook-id"])}.${String(headers["webhook-timestamp"])}.${body}`;
  const key = Buffer.from(secret.replace("whsec_", ""), "base64");
  const signature = `v1,${createHmac("sha256", key).update(said).digest("base64")}`;
  return String(headers["webhook-signature"]).split(" ").includes(signature);
}
