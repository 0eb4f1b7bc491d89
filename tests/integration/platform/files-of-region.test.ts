import { expect, test } from "vitest";
import { readRegion } from "#db/region/read-region.server.ts";
import { filesOfRegion } from "#app/server/site/files-of-region.server.ts";
import { freshDatabase } from "#tests/support/databases.ts";
import { startSite } from "#tests/support/site.ts";

const db = await freshDatabase();
const region = readRegion("db/regions/suedwestfalen");
const start = () => startSite(db, { files: filesOfRegion(region) });
const { light, dark } = region.look.colors;

test.each([
  ["/colors.css", "text/css; charset=utf-8"],
  ["/mark.svg", "image/svg+xml"],
  ["/favicon.svg", "image/svg+xml"],
  ["/home.svg", "image/svg+xml"],
  ["/share.png", "image/png"],
])("%s is kept, and shown while a newer one is asked for", async (address, type) => {
  const { ask } = await start();
  const { status, headers } = await ask(address);
  expect(status).toBe(200);
  expect(headers["content-type"]).toBe(type);
  expect(headers["cache-control"]).toBe("public, max-age=3600, stale-while-revalidate=604800");
  expect((await ask(address, { headers: { "If-None-Match": headers.etag ?? "" } })).status).toBe(304);
});

test("the colours of the region are those of every page, by day and by night", async () => {
  const { ask } = await start();
  const { body } = await ask("/colors.css");
  expect(body).toContain(`--lake:${light.lake}`);
  expect(body.split("@media(prefers-color-scheme:dark)")[1]).toContain(`--lake:${dark.lake}`);
  expect(body).toMatch(/^@layer colors\{/);
});

test.each(["/mark.svg", "/favicon.svg", "/home.svg"])(
  "%s runs and loads nothing, whoever opens it",
  async (address) => {
    const { ask } = await start();
    const { headers } = await ask(address);
    expect(headers["content-security-policy"]).toBe("default-src 'none'; style-src 'unsafe-inline'; sandbox");
  },
);

test("the sign of a tab is the mark on the ground of the board", async () => {
  const { ask } = await start();
  const { body } = await ask("/favicon.svg");
  expect(body).toContain(`fill="${light.brand}"`);
  for (const { d } of region.look.mark) expect(body).toContain(`d="${d}"`);
});
