import { once } from "node:events";
import http, { type RequestListener } from "node:http";
import type { AddressInfo } from "node:net";
import { brotliCompressSync, gzipSync } from "node:zlib";
import { afterAll, beforeAll, expect, test } from "vitest";
import { fetchText } from "#app/platform/fetching/fetch-text.server.ts";
import { isPublicAddress } from "#app/platform/fetching/is-public-address.ts";
import type { Network } from "#app/platform/fetching/network.server.ts";
import { userAgent } from "#app/platform/fetching/user-agent.ts";

const html = { "Content-Type": "text/html; charset=utf-8" };
const megabyte = Buffer.alloc(1024 * 1024, "a");
const asked: http.IncomingMessage[] = [];

const pages: Record<string, RequestListener> = {
  "/": (_, answer) => answer.writeHead(200, html).end("<p>Hallo"),
  "/packed": (_, answer) => answer.writeHead(200, { ...html, "Content-Encoding": "gzip" }).end(gzipSync("<p>Hallo")),
  "/moved": (_, answer) => answer.writeHead(302, { Location: "/", "Set-Cookie": "a=b" }).end(),
  "/circle": (_, answer) => answer.writeHead(302, { Location: "/circle" }).end(),
  "/inside": (_, answer) => answer.writeHead(302, { Location: "https://inside.example/" }).end(),
  "/metadata": (_, answer) => answer.writeHead(302, { Location: "http://169.254.169.254/latest/" }).end(),
  "/down": (_, answer) => answer.writeHead(301, { Location: "http://karriere.example/" }).end(),
  "/nowhere": (_, answer) => answer.writeHead(302).end(),
  "/bomb": (_, answer) =>
    answer.writeHead(200, { ...html, "Content-Encoding": "gzip" }).end(gzipSync(Buffer.alloc(200 * 1024 * 1024))),
  "/brotli-bomb": (_, answer) =>
    answer
      .writeHead(200, { ...html, "Content-Encoding": "br" })
      .end(brotliCompressSync(Buffer.alloc(20 * 1024 * 1024))),
  "/twice": (_, answer) => answer.writeHead(200, { ...html, "Content-Encoding": "gzip, gzip" }).end(),
  "/torn": (_, answer) =>
    answer.writeHead(200, { ...html, "Content-Encoding": "gzip" }).end(gzipSync(megabyte).subarray(0, 200)),
  "/announced": (_, answer) => answer.writeHead(200, { ...html, "Content-Length": 6 * 1024 * 1024 }).write("a"),
  "/endless": (_, answer) => {
    answer.writeHead(200, html);
    const write = () => answer.write(megabyte, (error) => (error ? undefined : setImmediate(write)));
    write();
  },
  "/picture": (_, answer) => answer.writeHead(200, { "Content-Type": "image/png" }).end("x"),
  "/untyped": (_, answer) => answer.writeHead(200).end("x"),
  "/missing": (_, answer) => answer.writeHead(404, html).end("x"),
  "/silent": () => undefined,
  "/packed-dripping": (_, answer) =>
    answer.writeHead(200, { ...html, "Content-Encoding": "gzip" }).write(gzipSync(megabyte).subarray(0, 200)),
  "/dripping": (_, answer) => answer.writeHead(200, html).write("<p>"),
};

const server = http.createServer((request, answer) => {
  asked.push(request);
  pages[request.url ?? ""]?.(request, answer);
});
let answersOf: Record<string, string[][]> = {};

/** Names lead where the test says, and what is allowed there is this machine's server besides what is public. */
const network: Network = {
  resolve: (host) => {
    const answers = answersOf[host] ?? [["127.0.0.1"]];
    const current = answers.length > 1 ? answers.shift() : answers[0];
    return Promise.resolve((current ?? []).map((address) => ({ address, family: address.includes(":") ? 6 : 4 })));
  },
  mayConnect: (address) => address === "127.0.0.1" || isPublicAddress(address),
  request: (options, answered) =>
    http.request({ ...options, port: (server.address() as AddressInfo).port, agent: false }, answered),
};

beforeAll(async () => {
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});

const fetchPage = (path: string, host = "karriere.example", signal?: AbortSignal) =>
  fetchText({
    address: `https://${host}${path}`,
    mediaTypes: ["text/html"],
    userAgent: userAgent({ origin: "https://board.example", boardName: "Łužica 3" }),
    network,
    ...(signal ? { signal } : {}),
  });

test("a page comes as text, and the one who asks says who they are and nothing else", async () => {
  asked.length = 0;
  expect(await fetchPage("/moved")).toEqual({
    ok: true,
    address: "https://karriere.example/",
    mediaType: "text/html",
    text: "<p>Hallo",
  });
  expect(asked).toHaveLength(2);
  for (const { headers } of asked) {
    expect(headers["user-agent"]).toBe("luzica3/1.0 (+https://board.example)");
    expect(headers.cookie).toBeUndefined();
    expect(headers.referer).toBeUndefined();
  }
});

test("a packed page is unpacked", async () => {
  expect(await fetchPage("/packed")).toMatchObject({ ok: true, text: "<p>Hallo" });
});

test.each([
  ["/circle", "redirects"],
  ["/metadata", "address"],
  ["/down", "address"],
  ["/nowhere", "redirects"],
  ["/bomb", "tooLarge"],
  ["/brotli-bomb", "tooLarge"],
  ["/announced", "tooLarge"],
  ["/endless", "tooLarge"],
  ["/twice", "unreadable"],
  ["/torn", "unreachable"],
  ["/picture", "type"],
  ["/untyped", "type"],
  ["/missing", "status"],
])("%s is refused: %s", async (path, reason) => {
  expect(await fetchPage(path)).toEqual({ ok: false, reason });
});

test.each(["/silent", "/dripping", "/packed-dripping"])("nobody waits for ever: %s", async (path) => {
  expect(await fetchPage(path, "karriere.example", AbortSignal.timeout(100))).toEqual({ ok: false, reason: "tooSlow" });
});

test("a name that leads inside is refused, also as one of several and after a redirection", async () => {
  asked.length = 0;
  answersOf = { "inside.example": [["10.0.0.7"]], "both.example": [["93.184.215.14", "::ffff:10.0.0.7"]] };
  expect(await fetchPage("/", "inside.example")).toEqual({ ok: false, reason: "private" });
  expect(await fetchPage("/", "both.example")).toEqual({ ok: false, reason: "private" });
  expect(asked).toHaveLength(0);
  expect(await fetchPage("/inside")).toEqual({ ok: false, reason: "private" });
  expect(asked).toHaveLength(1);
});

test("a name that answers otherwise the second time is asked once for each connection", async () => {
  answersOf = { "rebinding.example": [["127.0.0.1"], ["169.254.169.254"]] };
  expect(await fetchPage("/", "rebinding.example")).toMatchObject({ ok: true });
  answersOf = { "rebinding.example": [["127.0.0.1"], ["169.254.169.254"]] };
  expect(await fetchPage("/moved", "rebinding.example")).toEqual({ ok: false, reason: "private" });
});

test("a name that nobody knows is out of reach", async () => {
  answersOf = { "nobody.example": [[]] };
  expect(await fetchPage("/", "nobody.example")).toEqual({ ok: false, reason: "unreachable" });
});
