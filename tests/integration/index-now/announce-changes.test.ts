import { once } from "node:events";
import http, { type RequestListener } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { raiseRevision } from "#db/revision.server.ts";
import { announceChanges } from "#app/domain/index-now/announce-changes.server.ts";
import { minute } from "#app/platform/durations.ts";
import type { Network } from "#app/platform/fetching/network.server.ts";
import { indexNowFile } from "#app/server/site/index-now-file.ts";
import { testContext } from "#tests/support/context.ts";
import { databases, freshDatabase } from "#tests/support/databases.ts";
import { insertListing } from "#tests/support/factories.ts";
import { startSite } from "#tests/support/site.ts";

const indexNow = { key: "0123456789abcdef", engine: "engine.example" };
const now = new Date("2027-02-01T12:00:00Z");

/** A search engine on this machine, which answers as the test says. */
let answering: RequestListener;
const told: { host: string; key: string; urlList: string[] }[] = [];
const server = http.createServer((request, answer) => {
  const pieces: Buffer[] = [];
  request.on("data", (piece: Buffer) => pieces.push(piece));
  request.on("end", () => {
    told.push(JSON.parse(Buffer.concat(pieces).toString()) as (typeof told)[number]);
    answering(request, answer);
  });
});
const network: Network = {
  resolve: () => Promise.resolve([{ address: "127.0.0.1", family: 4 }]),
  mayConnect: () => true,
  request: (options, answered) => http.request({ ...options, port: (server.address() as AddressInfo).port }, answered),
};
const takes: RequestListener = (_, answer) => answer.writeHead(200).end();

beforeAll(async () => {
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});

describe.each(databases)("search engines are told what changed, on %s", async (url) => {
  const db = await freshDatabase(url);
  const config = { ...testContext(db).config, indexNow };
  const later = (minutes: number) => new Date(now.getTime() + minutes * minute);
  const run = (at = now, given: { patience?: number; network?: Network } = {}) =>
    announceChanges(db, { config, now: at, network, ...given });
  const page = (id: string) =>
    expect.stringMatching(new RegExp(`^https://board\\.example/pl/jobs/[^/]*${id}$`)) as string;
  const change = async (id: string, facts: { updated_at?: string; status?: "closed"; title_pl?: string }) => {
    const revision = await raiseRevision(db);
    await db
      .updateTable("listing")
      .set({ ...facts, revision })
      .where("id", "=", id)
      .execute();
  };

  beforeEach(async () => {
    told.length = 0;
    answering = takes;
    for (const table of ["announced_page", "setting", "listing"] as const) await db.deleteFrom(table).execute();
    for (const id of ["first00000", "second0000"])
      await insertListing(db, { id, deadline: "2027-02-10", revision: await raiseRevision(db) });
    await insertListing(db, { id: "draft00000", status: "draft" });
  });

  test("once of everything that is open, in every language, and never of the same again", async () => {
    expect(await run()).toBe(6);
    expect(told).toEqual([{ host: "board.example", key: indexNow.key, urlList: expect.any(Array) as string[] }]);
    expect(told[0]?.urlList).toEqual(expect.arrayContaining([page("first00000"), page("second0000")]));
    await raiseRevision(db);
    expect(await run(later(10))).toBe(0);
    expect(told).toHaveLength(1);
  });

  test("of what changed, of a new address beside the old one, and of what ended, also by the day alone", async () => {
    await run();
    await change("first00000", { updated_at: later(1).toISOString(), title_pl: "Nowy tytuł" });
    await run(later(10));
    const polish = told[1]?.urlList.filter((one) => one.includes("/pl/"));
    expect(polish).toEqual([expect.stringContaining("nowy-tytul"), page("first00000")]);
    await change("first00000", { status: "closed" });
    await run(later(20));
    expect(told[2]?.urlList).toHaveLength(3);
    expect(told[2]?.urlList.every((one) => one.endsWith("first00000"))).toBe(true);
    await run(new Date("2027-02-11T12:00:00Z"));
    expect(told[3]?.urlList).toContainEqual(page("second0000"));
  });

  test("nobody is told where no key is set", async () => {
    expect(await announceChanges(db, { config: { ...config, indexNow: null }, now, network })).toBe(0);
    expect(told).toHaveLength(0);
  });

  test("whoever says that it is too much is left alone for so long, and nothing is lost", async () => {
    answering = (_, answer) => answer.writeHead(429, { "Retry-After": "3600" }).end();
    expect(await run()).toBe(0);
    answering = takes;
    expect(await run(later(50))).toBe(0);
    expect(await run(later(61))).toBe(6);
    expect(told).toHaveLength(2);
  });

  test.each([
    ["refuses the key", (_, answer) => answer.writeHead(403).end(), "answered 403", 361],
    ["fails", (_, answer) => answer.writeHead(500).end(), "answered 500", 31],
    ["leads elsewhere", (_, answer) => answer.writeHead(302, { Location: "/" }).end(), "answered 302", 361],
    ["breaks off", (request) => request.socket.destroy(), "could not be reached", 31],
    ["never answers", () => undefined, "tooSlow", 31],
  ] satisfies [string, RequestListener, string, number][])(
    "an engine that %s is asked again later, and somebody hears of it",
    async (_, answers, trouble, minutes) => {
      answering = answers;
      await expect(run(now, { patience: 100 })).rejects.toThrow(trouble);
      answering = takes;
      expect(await run(later(minutes - 2))).toBe(0);
      expect(await run(later(minutes))).toBe(6);
    },
  );

  test("a name that leads inside is never connected to", async () => {
    const inside = { ...network, mayConnect: (address: string) => address !== "127.0.0.1" };
    await expect(run(now, { network: inside })).rejects.toThrow("private");
    expect(told).toHaveLength(0);
  });
});

test(
  "ten thousand at most in a call, and a call that fails leaves only the rest to be told",
  { timeout: 60_000 },
  async () => {
    const db = await freshDatabase();
    const config = { ...testContext(db).config, indexNow };
    const { id, ...one } = await insertListing(db);
    const ids = Array.from({ length: 3_500 }, (_, nth) => `n${String(nth).padStart(9, "0")}`);
    for (let from = 0; from < ids.length; from += 100)
      await db
        .insertInto("listing")
        .values(ids.slice(from, from + 100).map((id) => ({ ...one, id })))
        .execute();
    await db.deleteFrom("listing").where("id", "=", id).execute();
    told.length = 0;
    answering = (_, answer) => answer.writeHead(told.length === 1 ? 202 : 503).end();
    await expect(announceChanges(db, { config, now, network })).rejects.toThrow("503");
    answering = takes;
    expect(await announceChanges(db, { config, now: new Date(now.getTime() + 31 * minute), network })).toBe(500);
    expect(told.map(({ urlList }) => urlList.length)).toEqual([10_000, 500, 500]);
    expect(new Set(told.flatMap(({ urlList }) => urlList)).size).toBe(10_500);
  },
);

test("the key lies where engines look for it, and nowhere without one", async () => {
  const db = await freshDatabase();
  const { ask } = await startSite(db, { files: indexNowFile({ indexNow }) });
  expect(await ask(`/${indexNow.key}.txt`)).toMatchObject({ status: 200, body: indexNow.key });
  expect(indexNowFile({ indexNow: null }).size).toBe(0);
});
