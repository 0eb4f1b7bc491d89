import { once } from "node:events";
import type { AddressInfo } from "node:net";
import { createRequestHandler } from "@remix-run/node";
import { describe, expect, onTestFinished, test } from "vitest";
import type { Db } from "#db/connect.server.ts";
import { paths } from "#app/paths.ts";
import { noQuery } from "#app/platform/http/addresses/site-routes.ts";
import { runJob } from "#app/platform/jobs/clock.server.ts";
import { composeMail } from "#app/platform/mail/compose-mail.tsx";
import { queueMail } from "#app/platform/mail/queue-mail.server.ts";
import { metricsServer } from "#app/platform/metrics/metrics-server.server.ts";
import { uploadRoom } from "#app/server/site/upload-guard.server.ts";
import { watchBoard } from "#app/server/site/watch-board.server.ts";
import { temporaryFolder, testContext } from "#tests/support/context.ts";
import { databases, freshDatabase } from "#tests/support/databases.ts";
import { startSite } from "#tests/support/site.ts";
import { siteBuild } from "#tests/support/site-routes.ts";

const token = "a-token-for-monitoring-only";
const now = new Date("2026-11-29T12:00:00Z");

async function watched(given?: Db) {
  const db = given ?? (await freshDatabase());
  const uploads = uploadRoom(temporaryFolder());
  const context = testContext(db, { now });
  const watch = watchBoard({ ...context, config: { ...context.config, dataDir: temporaryFolder() }, uploads });
  onTestFinished(watch.close);
  return { db, watch, context };
}

/** The value of one line, e.g. board_requests_total{route="/:lang",status="2xx"}. */
const valueOf = (text: string, line: string) => {
  const found = text.split("\n").find((one) => one.startsWith(`${line} `));
  return found === undefined ? null : Number(found.slice(line.length + 1));
};

test("requests are counted by route and class, and nobody makes new labels by asking", async () => {
  const { db, watch } = await watched();
  const { ask } = await startSite(db, { metrics: watch });
  for (const path of ["/de", "/pl", "/DE", "/de/jobs/anna-0123456789", "/x", "/y/z", "/de/y", "/%E0%A4%A"])
    await ask(path);
  const text = await watch.scrape();
  expect(valueOf(text, 'board_requests_total{route="/:lang",status="2xx"}')).toBe(2);
  expect(valueOf(text, 'board_requests_total{route="/:lang",status="3xx"}')).toBe(1);
  expect(valueOf(text, 'board_requests_total{route="/:lang/jobs/:slug",status="2xx"}')).toBe(1);
  expect(text).not.toMatch(/anna|\/x"|\/y/);
  const routes = new Set([...text.matchAll(/route="([^"]+)"/g)].map(([, route]) => route));
  expect([...routes].sort()).toEqual(["/:lang", "/:lang/jobs/:slug", "other"]);
  expect(valueOf(text, 'board_response_seconds_count{area="jobs"}')).toBe(1);
});

test("what is from the cache is told from what was made, and how long pages and searches take", async () => {
  const { db, watch } = await watched();
  const build = siteBuild();
  const routes = [{ pattern: "/:lang/jobs", knownQuery: noQuery }];
  const { ask } = await startSite(db, { metrics: watch, routes, render: createRequestHandler(build, "production") });
  for (let times = 0; times < 3; times += 1) await ask(paths.results("de"));
  const text = await watch.scrape();
  expect(valueOf(text, 'board_shared_pages_total{from="making"}')).toBe(1);
  expect(valueOf(text, 'board_shared_pages_total{from="cache"}')).toBe(2);
  expect(valueOf(text, "board_render_seconds_count")).toBeGreaterThan(0);
  expect(valueOf(text, "board_search_seconds_count")).toBeGreaterThan(0);
});

test("each process has its own numbers", async () => {
  const [one, other] = [await watched(), await watched()];
  const { ask } = await startSite(one.db, { metrics: one.watch });
  await ask("/de");
  expect(await one.watch.scrape()).toContain('board_requests_total{route="/:lang",status="2xx"} 1');
  expect(await other.watch.scrape()).not.toContain("board_requests_total{");
});

test("jobs say when they began, how long they took and whether they failed", async () => {
  const { watch, context } = await watched();
  const job = { name: "count sheep", pattern: "* * * * *", erases: false };
  const mayErase = () => Promise.resolve(true);
  await runJob({ ...job, run: () => Promise.resolve() }, context, { mayErase });
  await runJob({ ...job, run: () => Promise.reject(new Error("awake")) }, context, { mayErase });
  const text = await watch.scrape();
  expect(valueOf(text, 'board_job_last_start_timestamp_seconds{job="count sheep"}')).toBe(now.getTime() / 1000);
  expect(valueOf(text, 'board_job_last_success_timestamp_seconds{job="count sheep"}')).toBe(now.getTime() / 1000);
  expect(valueOf(text, 'board_job_failures_total{job="count sheep"}')).toBe(1);
  expect(valueOf(text, 'board_job_last_duration_seconds{job="count sheep"}')).toBeGreaterThanOrEqual(0);
});

describe.each(databases)("on %s", async (url) => {
  const db = await freshDatabase(url);

  test("what waits is read when scraped", async () => {
    const { watch } = await watched(db);
    const mail = {
      kind: "office.testMail",
      lang: "de",
      ...composeMail("de", { subject: "Hallo", blocks: [] }),
    } as const;
    await queueMail(db, { ...mail, to: "ewa@poczta.example", now: new Date("2026-11-29T11:00:00Z") });
    const text = await watch.scrape();
    expect(valueOf(text, "board_mails_waiting")).toBe(1);
    expect(valueOf(text, "board_mail_oldest_seconds")).toBe(3600);
    expect(valueOf(text, "board_answers_overdue")).toBe(0);
    expect(valueOf(text, "board_documents_unscanned")).toBe(0);
    expect(valueOf(text, "board_revision")).toBeGreaterThanOrEqual(0);
    expect(valueOf(text, "board_backup_age_seconds")).toBeNull();
    expect(valueOf(text, "board_timetable_days_left")).toBeNull();
    expect(valueOf(text, "board_store_readable")).toBe(1);
    expect(valueOf(text, "board_disk_free_bytes")).toBeGreaterThan(0);
    expect(valueOf(text, "board_upload_places_taken")).toBe(0);
  });
});

test("by the token at the visitors' port, and to nobody else", async () => {
  const { db, watch } = await watched();
  const { ask } = await startSite(db, { metrics: watch, environment: { METRICS_TOKEN: token } });
  expect(await ask("/metrics", { headers: { Authorization: `Bearer ${token}`, Host: "10.0.0.7" } })).toMatchObject({
    status: 200,
    headers: { "content-type": "text/plain; version=0.0.4; charset=utf-8", "cache-control": "no-store" },
  });
  for (const headers of [
    {},
    { Authorization: `Bearer ${token}x` },
    { Authorization: token },
    { Authorization: "Bearer " },
  ]) {
    expect((await ask("/metrics", { headers })).body).not.toContain("board_info");
  }
  const without = await startSite(db, { metrics: watch });
  expect((await without.ask("/metrics", { headers: { Authorization: "Bearer " } })).body).not.toContain("board_info");
});

test.each([null, token])("at a port of its own, with the token %s", async (token) => {
  const { watch } = await watched();
  const server = metricsServer({ ...watch, token }).listen(0, "127.0.0.1");
  await once(server, "listening");
  onTestFinished(() => void server.close());
  const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const statusOf = async (path: string, headers: Record<string, string> = {}) =>
    (await fetch(address + path, { headers })).status;
  expect(await statusOf("/metrics")).toBe(token === null ? 200 : 401);
  expect(await statusOf("/metrics", { Authorization: `Bearer ${token}` })).toBe(200);
  expect(await statusOf("/de")).toBe(404);
});
