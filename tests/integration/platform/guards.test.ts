import { expect, test } from "vitest";
import { paths } from "#app/paths.ts";
import { freshDatabase } from "#tests/support/databases.ts";
import { startSite } from "#tests/support/site.ts";

const db = await freshDatabase();
const form = { "Content-Type": "application/x-www-form-urlencoded" };
const megabyte = Buffer.alloc(1024 * 1024, "x");

test("a plain request passes", async () => {
  const { ask } = await startSite(db);
  expect(await ask("/de")).toMatchObject({ status: 200, body: "hello" });
});

test("another host name is misdirected, but a probe may use any", async () => {
  const { ask } = await startSite(db);
  expect(await ask("/de", { headers: { Host: "evil.example" } })).toMatchObject({ status: 421 });
  expect(await ask("/healthz", { headers: { Host: "10.0.0.7:3000" } })).toMatchObject({ status: 200 });
});

test.each(["LOCALHOST", "localhost."])("%s is our own name", async (name) => {
  const { ask, origin } = await startSite(db);
  const headers = { Host: `${name}:${new URL(origin).port}` };
  expect(await ask("/de", { headers })).toMatchObject({ status: 200 });
});

test("a refused request counts, too", async () => {
  const { ask } = await startSite(db, { limitFactor: 3 / 600 });
  for (const path of ["/de.data", "/de?_data=x", "/de"]) await ask(path, { headers: { Host: "evil.example" } });
  expect(await ask("/de")).toMatchObject({ status: 429 });
});

test("the framework sees our origin and nothing a visitor claims about it", async () => {
  const { ask, origin } = await startSite(db, {
    render: async (request) => Response.json([request.url, request.headers.get("X-Forwarded-Host")]),
  });
  const { body } = await ask("/de?q=a%20b", { headers: { "X-Forwarded-Host": "evil.example" } });
  expect(JSON.parse(body)).toEqual([`${origin}/de?q=a%20b`, null]);
});

test.each([
  ["PUT", "/de", 405],
  ["TRACE", "/de", 405],
  ["OPTIONS", "/de", 405],
  ["GET", "//evil.example/de", 404],
  ["GET", "/de//nowhere", 404],
  ["GET", "/de/./jobs", 404],
  ["GET", "/de/jobs/%2e%2e/mine/applications/token", 404],
  ["GET", "/x/../de/mine/applications/token", 404],
  ["GET", "/de\\jobs", 400],
  ["GET", "/de/%5Cjobs", 400],
  ["GET", "/de/%00", 400],
  ["GET", "/de/%E0%A4%A", 400],
  ["GET", "/de?_data=root", 400],
  ["GET", "/de?%5Fdata=root", 400],
  ["GET", "/de?_routes=root", 400],
  ["GET", "/de?q=a?b&_data=root", 400],
  ["GET", "/de/jobs.data#x", 400],
  ["GET", "/de.data", 404],
  ["GET", "/__manifest?p=/de", 404],
])("%s %s is answered with %i", async (method, path, status) => {
  const { ask } = await startSite(db);
  expect(await ask(path, { method })).toMatchObject({ status });
});

test("a zero in a query does not reach the store", async () => {
  const { ask } = await startSite(db, { render: async (request) => new Response(request.url) });
  expect((await ask("/de/jobs?q=a%00b&near=%0%000")).body).toMatch(/\/de\/jobs\?q=a\+b&near=%0\+0$/);
});

const crossSite: [string, Record<string, string>, number][] = [
  ["our own page", { "Sec-Fetch-Site": "same-origin", Origin: "own" }, 200],
  ["our own page in an old browser", { Origin: "own" }, 200],
  ["another site", { "Sec-Fetch-Site": "cross-site", Origin: "https://evil.example" }, 403],
  ["another site in an old browser", { Origin: "https://evil.example" }, 403],
  ["a neighbouring host", { "Sec-Fetch-Site": "same-site", Origin: "https://x.board.example" }, 403],
  ["nowhere", { "Sec-Fetch-Site": "none" }, 403],
  ["a sandbox", { Origin: "null" }, 403],
  ["somebody who says nothing", {}, 403],
  [
    "our own page, whose origin something on the way has hidden",
    { "Sec-Fetch-Site": "same-origin", Origin: "null" },
    200,
  ],
  ["another site that claims our origin", { "Sec-Fetch-Site": "cross-site", Origin: "own" }, 403],
  ["a browser that says what nobody knows", { "Sec-Fetch-Site": "near", Origin: "own" }, 403],
];

test.each(crossSite)("a form from %s", async (_, sent, status) => {
  const { ask, origin } = await startSite(db);
  const headers = { ...form, ...sent, ...(sent["Origin"] === "own" ? { Origin: origin } : {}) };
  expect(await ask("/de/sign-in", { method: "POST", headers, body: "a=b" })).toMatchObject({ status });
});

const multipart = '--b\r\nContent-Disposition: form-data; name="List-Unsubscribe"\r\n\r\nOne-Click\r\n--b--\r\n';
test.each<[string, Record<string, string>, string]>([
  ["as a form", form, "List-Unsubscribe=One-Click"],
  ["in parts", { "Content-Type": "multipart/form-data; boundary=b" }, multipart],
  ["without saying what it is", {}, "List-Unsubscribe=One-Click"],
  ["from a page of its own", { ...form, Origin: "https://mail.example", "Sec-Fetch-Site": "cross-site" }, ""],
  ["from nowhere", { ...form, Origin: "null" }, "List-Unsubscribe=One-Click"],
  ["with an origin that is none", { ...form, Origin: "mail" }, "List-Unsubscribe=One-Click"],
])("a mail program may unsubscribe with one click, %s", async (_, headers, body) => {
  const { ask } = await startSite(db, { render: async (request) => new Response(request.headers.get("Origin")) });
  for (const path of [paths.unsubscribe("de", "token"), paths.endMorningList("de", "token")]) {
    expect(await ask(path, { method: "POST", headers, body })).toMatchObject({ status: 200, body: "" });
  }
});

test.each<[string, Record<string, string>]>([
  ["cookies nobody can read", { Cookie: "x=100%; =; %; y=\u00e9; session" }],
  ["languages", { "Accept-Language": ";;q=x, ,*;q=-1" }],
  ["encodings", { "Accept-Encoding": ";q=, br;q=0, ," }],
  ["a tag", { "If-None-Match": '"' }],
  ["a way", { "X-Forwarded-For": "unknown, ::::, 1.2.3" }],
])("%s of others spoil nothing", async (_, headers) => {
  const { ask } = await startSite(db, { environment: { TRUSTED_PROXY: "127.0.0.1" } });
  expect(await ask("/de/sign-in?%&=%ff&q=%E0%A4%A", { headers })).toMatchObject({ status: 200, body: "hello" });
});

test("what is posted and no form is refused before anybody reads it", async () => {
  const { ask, origin } = await startSite(db);
  const json = { method: "POST", headers: { Origin: origin, "Content-Type": "application/json" }, body: "{}" };
  expect(await ask("/de/sign-in", json)).toMatchObject({ status: 400 });
  expect(await ask("/de/sign-in", { method: "POST", headers: { Origin: origin } })).toMatchObject({ status: 400 });
});

test("a body arrives whole", async () => {
  const { post } = await startSite(db, {
    render: async (request) =>
      Response.json(Object.fromEntries(await request.formData().then((form) => [...form] as [string, string][]))),
  });
  expect(JSON.parse((await post("/de/x", { body: "name=Ewa+%F0%9F%A6%AB" })).body)).toEqual({ name: "Ewa 🦫" });
});

test("a body a little too large is answered, with the reason", async () => {
  const { post } = await startSite(db);
  const answer = await post("/pl/apply/x/draft/documents", {
    headers: { "Content-Type": "multipart/form-data; boundary=b", "Content-Length": String(61 * megabyte.length) },
    body: Array<Buffer>(61).fill(megabyte),
  });
  expect(answer).toMatchObject({ status: 413, headers: { "content-type": "text/html; charset=utf-8" } });
  expect(answer.body).toContain('<html lang="pl">');
});

test("bytes are counted when no length was announced", async () => {
  const { post } = await startSite(db, { render: async (request) => new Response(await request.text()) });
  const answer = await post("/de/sign-in", { headers: { "Transfer-Encoding": "chunked" }, body: [megabyte, megabyte] });
  expect(answer.status).toBe(413);
});

test("documents may be larger than typed text", async () => {
  const { post } = await startSite(db, {
    render: async (request) => new Response(String((await request.arrayBuffer()).byteLength)),
  });
  const headers = { "Content-Type": "multipart/form-data; boundary=b", "Content-Length": String(3 * megabyte.length) };
  const body = Array<Buffer>(3).fill(megabyte);
  expect(await post("/de/mine/applications/t/documents", { headers, body })).toMatchObject({
    status: 200,
    body: "3145728",
  });
  expect(await post("/de/alerts/new", { headers, body })).toMatchObject({ status: 413 });
});

test("whoever asks too often has to wait, and nobody else", async () => {
  const { ask } = await startSite(db, { limitFactor: 3 / 600, environment: { TRUSTED_PROXY: "127.0.0.1" } });
  const from = (client: string) => ask("/cs", { headers: { "X-Forwarded-For": client } });
  await Promise.all([from("198.51.100.1"), from("198.51.100.1"), from("198.51.100.1")]);
  const refused = await from("198.51.100.1");
  expect(refused.status).toBe(429);
  expect(Number(refused.headers["retry-after"])).toBeGreaterThan(0);
  expect(refused.body).toContain('<html lang="cs">');
  expect(await from("198.51.100.2")).toMatchObject({ status: 200 });
});

test("every answer carries the headers that protect it", async () => {
  const { ask } = await startSite(db);
  const answers = await Promise.all([
    ask("/de"),
    ask("/de?_data=x"),
    ask("/de", { headers: { Host: "evil.example" } }),
  ]);
  for (const { headers } of answers) {
    expect(headers).toMatchObject({
      "content-security-policy": expect.stringContaining("default-src 'none'"),
      "x-content-type-options": "nosniff",
      "cache-control": "no-store",
      "referrer-policy": "strict-origin-when-cross-origin",
    });
  }
});

test("addresses that hold a token are never told to other sites", async () => {
  const { ask } = await startSite(db);
  expect((await ask("/pl/mine/applications/token")).headers["referrer-policy"]).toBe("same-origin");
});

test("a route's own headers stay", async () => {
  const { ask } = await startSite(db, {
    render: async () => new Response("x", { headers: { "Content-Security-Policy": "sandbox" } }),
  });
  expect((await ask("/de")).headers["content-security-policy"]).toBe("sandbox");
});

test("a failure shows a page and not its cause", async () => {
  const { ask } = await startSite(db, { render: () => Promise.reject(new Error("secret detail")) });
  const answer = await ask("/pl");
  expect(answer).toMatchObject({ status: 500, headers: { "cache-control": "no-store" } });
  expect(answer.body).not.toContain("secret detail");
});
