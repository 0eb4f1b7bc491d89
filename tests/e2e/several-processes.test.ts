import { setTimeout as pause } from "node:timers/promises";
import { expect, onTestFinished, test } from "vitest";
import { connect, type Db } from "#db/connect.server.ts";
import { newId } from "#db/ids.server.ts";
import { inTransaction } from "#db/in-transaction.server.ts";
import { migrate } from "#db/migrate.server.ts";
import { loadDemo } from "#db/seed/demo/load-demo.server.ts";
import { demoSignIns } from "#db/seed/demo-sign-ins.ts";
import { loadVocabulary } from "#db/seed/load-vocabulary.server.ts";
import { hashPassword } from "#app/domain/accounts/password/password.server.ts";
import { startDraft } from "#app/domain/applications/draft/start-draft.server.ts";
import { markCompanyChanged } from "#app/domain/companies/mark-company-changed.server.ts";
import { limits } from "#app/platform/http/limits.ts";
import { demoPassword } from "#app/server/demo/demo-password.ts";
import { ask, cookiesOf, send, sendDocuments } from "#tests/support/ask.ts";
import { temporaryFolder } from "#tests/support/context.ts";
import { fixtureBytes } from "#tests/support/fixtures.ts";
import { startMailServer } from "#tests/support/mail/mail-server.ts";
import { freePort, launch, untilReady } from "#tests/support/process.ts";
import { production } from "#tests/support/production.ts";
import { startPostgres } from "#tests/support/stores/postgres-server.ts";
import { startRoundRobin } from "#tests/support/stores/round-robin.ts";

/** A filled board on a PostgreSQL of its own, and what starts processes that serve it. */
async function filledBoard() {
  const server = await startPostgres();
  onTestFinished(server.stop);
  const url = server.url("postgres", "admin");
  const db = await connect(url);
  onTestFinished(() => db.destroy());
  await migrate(db);
  await loadVocabulary(db);
  await loadDemo(db, { now: new Date(), passwordHash: await hashPassword(demoPassword), listings: 30 });
  const mails = await startMailServer();
  const environment = {
    ...production,
    ...{ SMTP_URL: mails.url, DATABASE_URL: url, DATA_DIR: temporaryFolder() },
    ...{ DATABASE_POOL: "5", DRAIN_SECONDS: "5", TRUSTED_PROXY: "127.0.0.1" },
  };
  const start = async (more: Record<string, string> = {}) => {
    const port = await freePort();
    const program = launch(["serve"], { ...environment, ...more, PORT: String(port) });
    await untilReady(`http://127.0.0.1:${port}`).catch((error: unknown) => {
      throw new Error(program.said(), { cause: error });
    });
    return { ...program, port };
  };
  return { db, mails, start };
}

async function publishedListing(db: Db) {
  const listing = await db
    .selectFrom("listing")
    .innerJoin("company", "company.id", "listing.company_id")
    .select(["listing.id", "listing.company_id as companyId"])
    .where("listing.status", "=", "published")
    .orderBy("listing.id")
    .executeTakeFirstOrThrow();
  return listing;
}

type Board = { db: Db; proxy: number; ports: number[]; visitor: string };

async function signInOnceIsEverywhere({ proxy, ports, visitor }: Board) {
  const from = { "X-Forwarded-For": `198.51.100.${visitor}` };
  const form = cookiesOf(await ask(proxy, "/de/sign-in", { headers: from }));
  const typed = { email: demoSignIns.employer, password: demoPassword };
  const signedIn = await send(proxy, "/de/sign-in", typed, { ...from, Cookie: form });
  expect(signedIn.status).toBe(303);
  const Cookie = cookiesOf(signedIn);
  for (const port of ports) expect((await ask(port, "/de/employer", { headers: { Cookie } })).status).toBe(200);
}

async function aChangeIsSeenAtOnce({ db, ports, visitor }: Board) {
  const { id, companyId } = await publishedListing(db);
  const path = `/de/jobs/${id}`;
  const page = async (port: number): Promise<string> => {
    const answer = await ask(port, path);
    return answer.status === 301
      ? (await ask(port, new URL(answer.headers.location ?? "", production.APP_ORIGIN).pathname)).body
      : answer.body;
  };
  for (const port of [...ports, ...ports]) expect(await page(port)).not.toContain(`Umbenannt ${visitor}`);
  await inTransaction(db, async (db) => {
    await db
      .updateTable("company")
      .set({ name: `Umbenannt ${visitor}` })
      .where("id", "=", companyId)
      .execute();
    await markCompanyChanged(db, companyId);
  });
  const pages = await Promise.all(ports.map(page));
  for (const one of pages) expect(one).toContain(`Umbenannt ${visitor}`);
}

/** Whoever is sent to each of them in turn gets as far as with one. */
async function limitsAreOfAll({ db, proxy, visitor }: Board) {
  const { id } = await publishedListing(db);
  const from = { "X-Forwarded-For": `203.0.113.${visitor}` };
  const tries = Array.from({ length: limits.application[0].max + 5 }, () => send(proxy, `/de/apply/${id}`, {}, from));
  const statuses = (await Promise.all(tries)).map(({ status }) => status);
  const taken = Array.from({ length: limits.application[0].max }, () => 303);
  expect(statuses.sort((one, other) => one - other)).toEqual([...taken, 429, 429, 429, 429, 429]);
}

async function mailsLeaveOnce({ db, visitor }: Board, received: { to: string[] }[]) {
  const names = Array.from({ length: 20 }, (_, index) => `reader-${visitor}-${index}@poczta.example`);
  const at = new Date().toISOString();
  const texts = { lang: "de" as const, subject: "x", text: "x", html: "<p>x</p>", attempts: 0 };
  await db
    .insertInto("outbox_mail")
    .values(
      names.map((to_address) => ({ id: newId(), kind: "test", to_address, ...texts, created_at: at, send_after: at })),
    )
    .execute();
  const waiting = () =>
    db.selectFrom("outbox_mail").select("id").where("kind", "=", "test").where("sent_at", "is", null).execute();
  await expect.poll(waiting, { timeout: 90_000, interval: 500 }).toEqual([]);
  const theirs = received.flatMap(({ to }) => to).filter((to) => to.startsWith(`reader-${visitor}-`));
  expect(theirs.sort()).toEqual(names.sort());
}

async function documentsArriveEverywhere({ db, proxy, ports }: Board) {
  const { id } = await publishedListing(db);
  const path = `/de/apply/${id}/${await startDraft(db, { listingId: id, lang: "de", now: new Date() })}/documents`;
  for (const name of ["eins.pdf", "zwei.pdf", "drei.pdf"]) {
    const documents = [{ name, bytes: fixtureBytes("lebenslauf.pdf") }];
    expect((await sendDocuments(proxy, path, { documents, then: "add" })).status).toBe(303);
  }
  for (const port of ports) {
    const { body } = await ask(port, path);
    expect(["eins.pdf", "zwei.pdf", "drei.pdf"].filter((name) => body.includes(name))).toHaveLength(3);
  }
}

test(
  "two and four processes on one PostgreSQL are one board, and none fails while they are replaced",
  { timeout: 600_000 },
  async () => {
    const { db, mails, start } = await filledBoard();
    const running = await Promise.all([start(), start()]);
    const { port: proxy, add } = await startRoundRobin(running.map(({ port }) => port));

    const isOneBoard = async (visitor: string) => {
      const board = { db, proxy, ports: running.map(({ port }) => port), visitor };
      await signInOnceIsEverywhere(board);
      await aChangeIsSeenAtOnce(board);
      await documentsArriveEverywhere(board);
      await limitsAreOfAll(board);
      await mailsLeaveOnce(board, mails.received);
    };
    await isOneBoard("2");
    for (const one of await Promise.all([start({ ROLE: "web" }), start({ ROLE: "web" })])) {
      running.push(one);
      add(one.port);
    }
    await isOneBoard("4");

    const jobs = await start({ ROLE: "jobs" });
    expect((await ask(jobs.port, "/de")).status).toBe(404);

    const load = underLoad(proxy, await publishedListing(db));
    for (const one of running.slice(0, 2)) {
      add((await start()).port);
      one.stop();
      expect(await one.ended).toBe(0);
    }
    const { statuses, failed } = await load.end();
    expect(failed).toEqual([]);
    expect(statuses.get(200)).toBeGreaterThan(0);
    expect([...statuses.keys()].filter((status) => status !== 200 && status !== 303)).toEqual([]);
  },
);

/** Six visitors who do not stop: they look at pages, and sign in wrongly or post forms now and then. */
function underLoad(proxy: number, { id }: { id: string }) {
  const statuses = new Map<number, number>();
  const failed: unknown[] = [];
  let isOver = false;
  const pages = ["/de", "/pl/jobs", "/cs/jobs?q=svarec", "/de/jobs?q=schweißer&place=Görlitz", "/de/sign-in"].map(
    encodeURI,
  );
  const visit = async (visitor: number) => {
    for (let count = visitor; !isOver; count++) {
      const headers = { "X-Forwarded-For": `192.0.2.${count % 250}` };
      const page = pages[count % pages.length] ?? "/de";
      const asking = count % 9 === 0 ? send(proxy, `/de/apply/${id}`, {}, headers) : ask(proxy, page, { headers });
      await asking.then(
        ({ status }) => statuses.set(status, (statuses.get(status) ?? 0) + 1),
        (error: unknown) => failed.push(error),
      );
      /* The processes that are just starting need the machine, too. */
      await pause(20);
    }
  };
  const visitors = [1, 2, 3, 4, 5, 6].map(visit);
  return {
    async end() {
      isOver = true;
      await Promise.all(visitors);
      return { statuses, failed };
    },
  };
}
