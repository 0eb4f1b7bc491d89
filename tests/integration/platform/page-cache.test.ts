import { describe, expect, test, vi } from "vitest";
import { raiseRevision } from "#db/revision.server.ts";
import { noQuery } from "#app/platform/http/addresses/site-routes.ts";
import { sharedPage } from "#app/platform/http/caching.ts";
import { type Encoding, unpacked } from "#app/platform/http/compression.server.ts";
import { pageCache } from "#app/platform/http/pages/page-cache.server.ts";
import type { Render } from "#app/server/site/create-site.server.ts";
import { freshDatabase } from "#tests/support/databases.ts";
import { startSite } from "#tests/support/site.ts";

const html = { "Content-Type": "text/html; charset=utf-8" };

/** A page that says how often it was made. */
function counting(headers: Record<string, string> = { ...html, ...sharedPage() }, status = 200) {
  let made = 0;
  return vi.fn<Render>(async () => new Response(`made ${(made += 1)}`, { status, headers }));
}

test("a shared page is made once for everybody", async () => {
  const { ask } = await startSite(await freshDatabase(), { render: counting() });
  expect((await ask("/de")).body).toBe("made 1");
  expect((await ask("/de")).body).toBe("made 1");
  expect((await ask("/de?q=x")).body).toBe("made 2");
});

test("a hundred who ask at once wait for the same page", async () => {
  const render = counting();
  const { ask } = await startSite(await freshDatabase(), { render });
  await Promise.all(Array.from({ length: 100 }, () => ask("/de")));
  expect(render).toHaveBeenCalledTimes(1);
});

test("each answer has its own number, also of a page that was kept for everybody", async () => {
  const { ask } = await startSite(await freshDatabase(), { render: counting() });
  const answers = [await ask("/de"), await ask("/de"), await ask("/de", { headers: { "If-None-Match": "*" } })];
  expect(answers.map(({ status }) => status)).toEqual([200, 200, 304]);
  const numbers = answers.map(({ headers }) => headers["x-request-id"]);
  expect(numbers.every((number) => /^[\da-f-]{36}$/.test(String(number)))).toBe(true);
  expect(new Set(numbers).size).toBe(3);
});

test("a change of public content shows at once", async () => {
  const db = await freshDatabase();
  const { ask } = await startSite(db, { render: counting() });
  await ask("/de");
  await raiseRevision(db);
  expect((await ask("/de")).body).toBe("made 2");
});

test("a change while the page was being made shows with the next request", async () => {
  const db = await freshDatabase();
  const render = counting();
  const { ask } = await startSite(db, {
    render: async (request, context) => {
      const page = await render(request, context);
      if (render.mock.calls.length === 1) await raiseRevision(db);
      return page;
    },
  });
  expect((await ask("/de")).body).toBe("made 1");
  expect((await ask("/de")).body).toBe("made 2");
});

test("yesterday's page is gone at midnight in Berlin", async () => {
  let now = new Date("2027-02-01T22:59:59Z");
  const { ask } = await startSite(await freshDatabase(), { render: counting(), now: () => now });
  await ask("/de");
  now = new Date("2027-02-01T23:00:00Z");
  expect((await ask("/de")).body).toBe("made 2");
});

test.each([
  ["a page of one person", counting(html)],
  ["a page that is not there", counting({ ...html, ...sharedPage() }, 404)],
  ["a page that sets a cookie", counting({ ...html, ...sharedPage(), "Set-Cookie": "a=b" })],
])("%s is never kept", async (_, render) => {
  const { ask } = await startSite(await freshDatabase(), { render });
  await ask("/de");
  expect((await ask("/de")).body).toBe("made 2");
});

test.each(["session", "__Host-session"])("whoever has a %s is not served from the cache, nor into it", async (name) => {
  const { ask } = await startSite(await freshDatabase(), { render: counting() });
  const signedIn = { headers: { Cookie: `lang=pl; ${name}=token` } };
  expect((await ask("/de", signedIn)).body).toBe("made 1");
  expect((await ask("/de")).body).toBe("made 2");
  expect((await ask("/de", signedIn)).body).toBe("made 3");
});

test("an unchanged page is not sent again", async () => {
  const { ask } = await startSite(await freshDatabase(), { render: counting() });
  const first = await ask("/de");
  const second = await ask("/de", { headers: { "If-None-Match": first.headers.etag ?? "" } });
  expect(second).toMatchObject({ status: 304, body: "", headers: { etag: first.headers.etag } });
  expect(second.headers["content-security-policy"]).toBeDefined();
});

test("HEAD tells what GET would", async () => {
  const { ask } = await startSite(await freshDatabase(), { render: counting() });
  expect(await ask("/de", { method: "HEAD" })).toMatchObject({ status: 200, body: "" });
  expect((await ask("/de")).body).toBe("made 1");
});

test("public pages are compressed, kept or not", async () => {
  const db = await freshDatabase();
  const accept = { "Accept-Encoding": "gzip, deflate, br" };
  const shared = await startSite(db, { render: counting() });
  const kept = await fetch(`${shared.origin}/de`, { headers: accept });
  expect([kept.headers.get("content-encoding"), await kept.text()]).toEqual(["br", "made 1"]);
  expect((await shared.ask("/de", { headers: { "Accept-Encoding": "gzip" } })).headers["content-encoding"]).toBe(
    "gzip",
  );
  const signedIn = await shared.ask("/de", { headers: { ...accept, Cookie: "session=x" } });
  expect(signedIn.headers["content-encoding"]).toBe("br");
});

describe("a page", () => {
  const edition = { revision: 1, day: "2027-02-01" };
  const text = (address: string) => `${address} ${"Schweißerei ".repeat(2500)}`;
  const inRoomFor = (bytes: number) => {
    const cache = pageCache(bytes);
    const make = vi.fn(
      async (address: string) => new Response(text(address), { headers: { ...html, ...sharedPage() } }),
    );
    const ask = async (address: string, encoding: Encoding) => {
      const asking = { encoding, ifNoneMatch: undefined, ownHeaders: {}, isOwnRequest: true };
      const answer = await cache.answer(address, edition, asking, () => make(address));
      return Buffer.from(await unpacked(new Uint8Array(await answer.arrayBuffer()), encoding)).toString();
    };
    return { ask, make };
  };

  test("is the same in every form, in whatever order they are asked for, and is made once", async () => {
    const orders = ["br identity gzip identity", "gzip br identity", "identity br gzip br", "gzip identity"];
    for (const order of orders) {
      const { ask, make } = inRoomFor(1_000_000);
      for (const encoding of order.split(" ") as Encoding[]) expect(await ask("/de", encoding)).toBe(text("/de"));
      expect(make).toHaveBeenCalledTimes(1);
    }
  });

  test("is kept as it is asked for: compressed, many have room where few would have", async () => {
    const addresses = Array.from({ length: 20 }, (_, nth) => `/de/${nth}`);
    const madeTwice = async (encoding: Encoding) => {
      const { ask, make } = inRoomFor(1_000_000);
      for (const address of addresses) await ask(address, encoding);
      for (const address of addresses) await ask(address, encoding);
      return make.mock.calls.length - addresses.length;
    };
    expect(await madeTwice("br")).toBe(0);
    expect(await madeTwice("identity")).toBe(addresses.length);
  });

  test("that people ask for is not put out by who reads all others once", async () => {
    const { ask, make } = inRoomFor(400_000);
    await ask("/de", "identity");
    await ask("/de", "identity");
    for (let nth = 0; nth < 50; nth++) await ask(`/de/${nth}`, "identity");
    await ask("/de", "identity");
    expect(make).toHaveBeenCalledTimes(51);
  });

  test("that is large is kept, too, where it has room only once it is compressed", async () => {
    const { ask, make } = inRoomFor(100_000);
    const large = "x".repeat(400_000);
    make.mockImplementation(async () => new Response(large, { headers: { ...html, ...sharedPage() } }));
    for (const encoding of ["identity", "br", "identity", "gzip"] as const)
      expect(await ask("/de", encoding)).toBe(large);
    expect(make).toHaveBeenCalledTimes(1);
  });
});

test.each([
  ["same-origin", "br"],
  ["none", "br"],
  ["cross-site", undefined],
  ["same-site", undefined],
  [undefined, undefined],
])("a private page is compressed only if no foreign site has caused the request (%s)", async (site, encoding) => {
  const { ask, post } = await startSite(await freshDatabase(), { render: counting(html, 422) });
  const headers = { "Accept-Encoding": "gzip, br", ...(site ? { "Sec-Fetch-Site": site } : {}) };
  const answers = [
    await ask("/de/employer", { headers }),
    await ask("/de/employer", { headers: { ...headers, Cookie: "session=x" } }),
    ...(site === undefined || site === "same-origin" ? [await post("/de/sign-in", { headers })] : []),
  ];
  for (const answer of answers) {
    expect([answer.status, answer.headers["content-encoding"]]).toEqual([422, encoding]);
    expect(answer.headers["cache-control"]).toBe("no-store");
  }
});

test("a document of somebody is never compressed", async () => {
  const { ask } = await startSite(await freshDatabase(), { render: counting({ "Content-Type": "application/pdf" }) });
  const headers = { "Accept-Encoding": "br", "Sec-Fetch-Site": "same-origin" };
  expect((await ask("/de/employer", { headers })).headers["content-encoding"]).toBeUndefined();
});

test("what is the same for everybody is made once, whatever cookie comes with it, and does not see the cookie", async () => {
  const made = counting();
  const routes = [{ pattern: "/:lang/map", knownQuery: noQuery }, { pattern: "/api/v1/jobs" }];
  const { ask } = await startSite(await freshDatabase(), { render: made, routes });
  const headers = { Cookie: "session=x" };
  for (const path of ["/de/map", "/api/v1/jobs"]) {
    const first = await ask(path, { headers });
    expect((await ask(path, { headers })).body).toBe(first.body);
    expect(made.mock.lastCall?.[0].headers.has("Cookie")).toBe(false);
  }
});

test("a page too large to be kept as it is comes in every form that is asked for, made once", async () => {
  const long = "<loc>https://board.example</loc>\n".repeat(20_000);
  const render = vi.fn<Render>(async () => new Response(long, { headers: { ...html, ...sharedPage() } }));
  const { origin } = await startSite(await freshDatabase(), { render });
  for (const encoding of ["identity", "gzip", "br", "identity"]) {
    const answer = await fetch(`${origin}/de`, { headers: { "Accept-Encoding": encoding } });
    expect(answer.headers.get("Content-Encoding")).toBe(encoding === "identity" ? null : encoding);
    expect((await answer.text()) === long, encoding).toBe(true);
  }
  expect(render).toHaveBeenCalledTimes(1);
});
