import { once } from "node:events";
import http from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { findSourceView } from "#app/domain/listings/bring-in/find-source-view.server.ts";
import { findSource } from "#app/domain/listings/bring-in/find-sources.server.ts";
import { readSource } from "#app/domain/listings/bring-in/read-source.server.ts";
import { readWatchedSources } from "#app/domain/listings/bring-in/read-watched-sources.server.ts";
import { takeOffers } from "#app/domain/listings/bring-in/take-offers.server.ts";
import { watchSource } from "#app/domain/listings/bring-in/watch-source.server.ts";
import { proposeOccupations } from "#app/domain/search/propose-occupations.server.ts";
import { readConfig } from "#app/platform/config.server.ts";
import type { Network } from "#app/platform/fetching/network.server.ts";
import { databases, databaseWithVocabulary } from "#tests/support/databases.ts";
import { insertCompany, insertMember } from "#tests/support/factories.ts";

const config = readConfig({}, "test");
const day = (count: number) => new Date(Date.UTC(2026, 10, 29 + count, 6));
const posting = (title: string) => `<script type="application/ld+json">
  {"@type":"JobPosting","title":"${title}","identifier":"${title}"}</script>`;
const pages: Record<string, string> = {};
const asked: string[] = [];
const server = http.createServer(({ url = "" }, answer) => {
  asked.push(url);
  const page = pages[url];
  answer.writeHead(page === undefined ? 404 : 200, { "Content-Type": "text/html" }).end(page);
});
const network: Network = {
  resolve: () => Promise.resolve([{ address: "127.0.0.1", family: 4 }]),
  mayConnect: () => true,
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

describe.each(databases)("a page that is read each day, on %s", async (url) => {
  const db = await databaseWithVocabulary(url);
  let companyId: string;
  let accountId: string;
  let sourceId: string;
  beforeEach(async () => {
    await db.deleteFrom("bring_in_source").execute();
    await db.deleteFrom("outbox_mail").execute();
    companyId = (await insertCompany(db)).id;
    accountId = (await insertMember(db, { company_id: companyId })).id;
    pages["/karriere"] = posting("Koch");
    const address = "https://muster.example/karriere";
    const read = await readSource(db, { companyId, address, lang: "de", userAgent: "test", now: day(0), network });
    if (!read.ok) throw new Error(read.reason);
    sourceId = read.sourceId;
    await watchSource(db, { companyId, sourceId, accountId, wished: true });
    asked.length = 0;
  });
  const run = (count: number) => readWatchedSources(db, { config, now: day(count), network });
  const mails = () => db.selectFrom("outbox_mail").select(["kind", "text"]).execute();
  const titles = async () => {
    const rows = db.selectFrom("bring_in_row").select("title").where("source_id", "=", sourceId).orderBy("position");
    return (await rows.execute()).map(({ title }) => title);
  };

  test("is told of once, and only when there is something to decide that was not there before", async () => {
    await run(1);
    expect(await mails()).toEqual([]);
    pages["/karriere"] += posting("Kellner");
    await run(1);
    expect(asked).toHaveLength(1);
    await run(2);
    await run(2);
    expect(await mails()).toMatchObject([{ kind: "bringIn.news", text: expect.stringContaining(sourceId) as string }]);
    expect(await titles()).toEqual(["Koch", "Kellner"]);
    await run(3);
    expect(await mails()).toHaveLength(1);
    expect(await db.selectFrom("listing").select("id").where("company_id", "=", companyId).execute()).toEqual([]);
  });

  test("that cannot be read today says nothing, and what was read before stays", async () => {
    delete pages["/karriere"];
    await run(1);
    expect([await mails(), await titles()]).toEqual([[], ["Koch"]]);
  });

  test("is told of once when it cannot be read for days, and again after it came back", async () => {
    delete pages["/karriere"];
    for (const count of [1, 2, 2]) await run(count);
    expect(await mails()).toEqual([]);
    for (const count of [3, 4]) await run(count);
    expect(await mails()).toMatchObject([
      { kind: "bringIn.failing", text: expect.stringContaining(sourceId) as string },
    ]);
    expect(await findSource(db, { companyId, sourceId })).toMatchObject({ failedDays: 4 });
    pages["/karriere"] = posting("Koch");
    await run(5);
    expect(await findSource(db, { companyId, sourceId })).toMatchObject({ failedDays: 0 });
    delete pages["/karriere"];
    for (const count of [6, 7, 8]) await run(count);
    expect((await mails()).map(({ kind }) => kind)).toEqual(["bringIn.failing", "bringIn.failing"]);
    expect(await titles()).toEqual(["Koch"]);
  });

  test("becomes drafts when somebody has looked at what was read at the address", async () => {
    const source = await findSource(db, { companyId, sourceId });
    if (!source) throw new Error("Not there");
    const propose = (given: readonly string[]) => proposeOccupations(db, given);
    const view = await findSourceView(db, { source, query: new URLSearchParams(), lang: "de", propose });
    expect(view).toMatchObject({ state: "new", rows: [{ title: "Koch" }] });
    const chosen = view.rows.map(({ hash }) => ({ hash, occupationId: "koch-koechin" }));
    const taking = { companyId, accountId, sourceId, lang: "de" as const, config, now: day(0) };
    expect(await takeOffers(db, taking, chosen)).toHaveLength(1);
    const drafts = db.selectFrom("listing").select(["status", "title_de"]).where("company_id", "=", companyId);
    expect(await drafts.execute()).toEqual([{ status: "draft", title_de: "Koch" }]);
  });

  test("is not read for who decides no more", async () => {
    await db.updateTable("membership").set({ role: "reader" }).where("account_id", "=", accountId).execute();
    await run(1);
    await run(2);
    expect(asked).toEqual([]);
  });

  test("is not read while its company is suspended, and is read again afterwards", async () => {
    const suspend = (at: string | null) =>
      db.updateTable("company").set({ suspended_at: at }).where("id", "=", companyId).execute();
    await suspend(day(0).toISOString());
    await run(1);
    expect(asked).toEqual([]);
    await suspend(null);
    await run(2);
    expect(asked).toHaveLength(1);
  });

  test("is watched by its own company only", async () => {
    const other = (await insertCompany(db)).id;
    expect(await watchSource(db, { companyId: other, sourceId, accountId, wished: false })).toBe(false);
    expect(await watchSource(db, { companyId, sourceId, accountId, wished: false })).toBe(true);
    await run(1);
    expect(asked).toEqual([]);
  });

  test("that leads to others of its host is read with them", async () => {
    pages["/karriere"] = `<a href="/jobs/1">1</a><a href="/jobs/2">2</a><a href="https://anderswo.example/jobs">x</a>`;
    Object.assign(pages, { "/jobs/1": posting("Maurer"), "/jobs/2": posting("Dreher") });
    await run(1);
    expect(await titles()).toEqual(["Maurer", "Dreher"]);
    expect(asked.toSorted()).toEqual(["/jobs/1", "/jobs/2", "/karriere"]);
  });
});
