import { execFileSync } from "node:child_process";
import { closeSync, openSync, writeSync } from "node:fs";
import path from "node:path";
import { pino } from "pino";
import { expect, onTestFinished, test } from "vitest";
import { isReadOnly } from "#app/platform/files/disk-trouble.server.ts";
import { isDiskFull } from "#app/platform/files/is-disk-full.server.ts";
import { watchedDisk } from "#app/platform/files/watched-disk.server.ts";
import { loader as health } from "#app/routes/machine/health.ts";
import { loader as readiness } from "#app/routes/machine/readiness.ts";
import { temporaryFolder, testContext } from "#tests/support/context.ts";
import { freshDatabase } from "#tests/support/databases.ts";
import { get } from "#tests/support/requests.ts";
import { startSite } from "#tests/support/site.ts";

const db = await freshDatabase();
const full = { diskTrouble: () => Promise.resolve("full" as const) };

test.each([
  ["exactly three percent free", 3, false],
  ["a little less", 2.99, true],
])("%s: full is %3$s", async (_, percent, isFull) => {
  expect(await isDiskFull("/", () => Promise.resolve({ blocks: 10_000, bavail: percent * 100 }))).toBe(isFull);
});

test("a disk that does not say how full it is has room", async () => {
  expect(await isDiskFull("/nowhere/at/all")).toBe(false);
});

test.each(["EROFS", "EIO"])(
  "a disk that a system writes to no more (%s) is read-only, one that is full is not",
  async (code) => {
    const failing = (code: string) => () => Promise.reject(Object.assign(new Error(), { code }));
    expect(await isReadOnly("/data", failing(code))).toBe(true);
    expect(await isReadOnly("/data", failing("ENOSPC"))).toBe(false);
    expect(await isReadOnly(temporaryFolder())).toBe(false);
  },
);

test("what is typed into a new ad or application stays on the page that refuses it, in its language", async () => {
  const { post } = await startSite(db, full);
  const answer = await post("/cs/employer/listings/new", {
    body: "title=Sv%C3%A1%C5%99e%C4%8D+%22TIG%22&shift=day&shift=night",
  });
  expect(answer).toMatchObject({ status: 503, headers: { "retry-after": "3600", "cache-control": "no-store" } });
  expect(answer.body).toContain('<html lang="cs">');
  expect(answer.body).toContain('<form method="post" action="/cs/employer/listings/new">');
  expect(answer.body).toContain('<textarea name="title" hidden="">Svářeč &quot;TIG&quot;</textarea>');
  expect(answer.body.match(/name="shift"/g)).toHaveLength(2);
});

test("files are refused before they take room, and the form is named", async () => {
  const { post } = await startSite(db, full);
  const headers = { "Content-Type": "multipart/form-data; boundary=b" };
  const answer = await post("/pl/apply/x/draft/documents?change", { headers, body: "--b--\r\n" });
  expect(answer.status).toBe(503);
  expect(answer.body).toContain('href="/pl/apply/x/draft/documents?change"');
  expect(answer.body).not.toContain("<form");
});

test("a read-only disk refuses like a full one, and readiness tells them apart", async () => {
  const readOnly = { diskTrouble: () => Promise.resolve("readOnly" as const) };
  const { post } = await startSite(db, readOnly);
  expect(await post("/de/apply/x", { body: "a=b" })).toMatchObject({ status: 503, headers: { "retry-after": "3600" } });
  const answer = await readiness({ request: get("/readyz"), params: {}, context: testContext(db, readOnly) });
  expect([answer.status, await answer.text()]).toEqual([200, "ready\ndisk: read-only, nothing is saved\n"]);
});

test("reading, signing in and taking back go on, and with room everything does", async () => {
  const { ask, post } = await startSite(db, full);
  expect((await ask("/de/employer/listings/new")).status).toBe(200);
  for (const path of ["/de/sign-in", "/de/mine/applications/token/withdrawal", "/de/apply/x/draft/documents/y/removal"])
    expect((await post(path, { body: "a=b" })).status).toBe(200);
  const { post: postWithRoom } = await startSite(db);
  expect((await postWithRoom("/de/employer/listings/new", { body: "a=b" })).status).toBe(200);
});

test("readiness says it and stays ready, and health says which program answers", async () => {
  const context = testContext(db, full);
  const answer = await readiness({ request: get("/readyz"), params: {}, context });
  expect([answer.status, await answer.text()]).toEqual([200, "ready\ndisk: nearly full, nothing new is taken in\n"]);
  expect(await health().text()).toMatch(/^ok\nversion \d+\.\d+\.\d+ \((?:[0-9a-f]{8}|unknown)\)\n$/);
});

test("the log says once when trouble with the disk begins, changes and ends, whoever asks", async () => {
  const said: string[] = [];
  const log = pino({}, { write: (line) => void said.push((JSON.parse(line) as { msg: string }).msg) });
  const troubles = [null, "full", "full", "readOnly", "readOnly", null, null] as const;
  let nth = 0;
  const look = watchedDisk("/data", log, () => Promise.resolve(troubles[nth++] ?? null));
  for (const trouble of troubles) expect(await look()).toBe(trouble);
  expect(said).toHaveLength(3);
});

test("a real disk that runs full says so, and has room again when something goes", () => {
  const folder = temporaryFolder();
  try {
    execFileSync("mount", ["-t", "tmpfs", "-o", "size=1m", "tmpfs", folder], { stdio: "ignore" });
  } catch {
    return; // only where a disk may be mounted
  }
  onTestFinished(() => void execFileSync("umount", [folder]));
  return fillAndEmpty(folder);
});

async function fillAndEmpty(folder: string) {
  expect(await isDiskFull(folder)).toBe(false);
  const file = openSync(path.join(folder, "large"), "w");
  writeSync(file, Buffer.alloc(1024 * 1024 - 16 * 1024));
  closeSync(file);
  expect(await isDiskFull(folder)).toBe(true);
  closeSync(openSync(path.join(folder, "large"), "w"));
  expect(await isDiskFull(folder)).toBe(false);
}
