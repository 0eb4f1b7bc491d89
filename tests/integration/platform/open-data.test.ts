import { expect, test } from "vitest";
import { freshDatabase } from "#tests/support/databases.ts";
import { startSite } from "#tests/support/site.ts";

const db = await freshDatabase();

test.each(["/api/v1/jobs", "/feeds/de/jobs.atom"])("pages of any site may read %s", async (path) => {
  const { ask } = await startSite(db);
  expect(await ask(path, { headers: { Origin: "https://other.example" } })).toMatchObject({
    status: 200,
    headers: { "access-control-allow-origin": "*", "cross-origin-resource-policy": "cross-origin" },
  });
});

test("a browser that asks before it asks is told what is possible", async () => {
  const { ask } = await startSite(db);
  const headers = { Origin: "https://other.example", "Access-Control-Request-Method": "GET" };
  expect(await ask("/api/v1/jobs", { method: "OPTIONS", headers })).toMatchObject({
    status: 204,
    headers: { "access-control-allow-origin": "*", "access-control-allow-methods": "GET, HEAD" },
  });
});

test("nothing can be changed there", async () => {
  const { ask, post } = await startSite(db);
  expect(await post("/api/v1/jobs")).toMatchObject({ status: 405, headers: { allow: "GET, HEAD, OPTIONS" } });
  expect(await ask("/feeds/de/jobs.atom", { method: "DELETE" })).toMatchObject({ status: 405 });
});

test("our pages stay our own", async () => {
  const { ask } = await startSite(db);
  const { headers } = await ask("/de/jobs", { headers: { Origin: "https://other.example" } });
  expect(headers).not.toHaveProperty("access-control-allow-origin");
  expect(headers["cross-origin-resource-policy"]).toBe("same-origin");
});

test("programs are refused in their own language", async () => {
  const { ask } = await startSite(db);
  const { headers, body } = await ask("/api/v1/jobs?_data=x");
  expect(headers["content-type"]).toContain("application/problem+json");
  expect(JSON.parse(body)).toMatchObject({ status: 400, title: "Bad Request" });
});

test("an answer that may be kept for a minute is asked for again with its tag", async () => {
  const render = async () => Response.json({ total: 1 }, { headers: { "Cache-Control": "public, max-age=60" } });
  const { ask } = await startSite(db, { render });
  const first = await ask("/api/v1/jobs");
  expect(first.headers["cache-control"]).toBe("public, max-age=60");
  const again = await ask("/api/v1/jobs", { headers: { "If-None-Match": first.headers.etag ?? "" } });
  expect(again).toMatchObject({ status: 304, body: "" });
});
