import { mkdirSync, writeFileSync } from "node:fs";
import { expect, test } from "vitest";
import { readStaticFiles } from "#app/server/site/static-files.server.ts";
import { temporaryFolder } from "#tests/support/context.ts";
import { freshDatabase } from "#tests/support/databases.ts";
import { startSite } from "#tests/support/site.ts";

const folder = temporaryFolder();
mkdirSync(`${folder}/assets`);
writeFileSync(`${folder}/assets/a-1.css`, "body{}".repeat(100));
writeFileSync(`${folder}/assets/worker-1.mjs`, "export {};".repeat(100));
writeFileSync(`${folder}/favicon.svg`, "<svg/>");
const files = await readStaticFiles(folder);
const db = await freshDatabase();

test("a file whose name holds its hash is kept for a year, and travels compressed", async () => {
  const { ask, origin } = await startSite(db, { files });
  const { headers } = await ask("/assets/a-1.css", { headers: { "Accept-Encoding": "br" } });
  expect(headers).toMatchObject({
    "content-type": "text/css; charset=utf-8",
    "content-encoding": "br",
    "cache-control": "public, max-age=31536000, immutable",
  });
  expect(await (await fetch(`${origin}/assets/a-1.css`)).text()).toBe("body{}".repeat(100));
});

test("a module runs only under the type of a script", async () => {
  const { ask } = await startSite(db, { files });
  const { headers } = await ask("/assets/worker-1.mjs", { headers: { "Accept-Encoding": "br" } });
  expect(headers).toMatchObject({ "content-type": "text/javascript; charset=utf-8", "content-encoding": "br" });
});

test("any other file is asked for again, and not sent again if it is the same", async () => {
  const { ask } = await startSite(db, { files });
  const { headers } = await ask("/favicon.svg");
  expect(headers).toMatchObject({ "cache-control": "public, max-age=3600", "x-content-type-options": "nosniff" });
  const again = await ask("/favicon.svg", { headers: { "If-None-Match": headers.etag ?? "" } });
  expect(again).toMatchObject({ status: 304, body: "" });
});

test("what is not among the files goes on to the framework", async () => {
  const { ask } = await startSite(db, { files });
  expect(await ask("/assets/other.css")).toMatchObject({ body: "hello" });
  expect(await ask("/assets/../../package.json")).toMatchObject({ status: 404 });
});
