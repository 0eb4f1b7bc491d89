import * as streams from "node:stream/web";
import { Hono, type Context, type MiddlewareHandler } from "hono";
import type { Logger } from "pino";
import type { Db } from "#db/connect.server.ts";
import { readEdition, type StoreEdition } from "#db/store-edition.server.ts";
import type { AppContext } from "#app/platform/context.server.ts";
import { bestEncoding, compressPublic } from "#app/platform/http/compression.server.ts";
import { pageCache } from "#app/platform/http/page-cache.server.ts";
import { readCookie } from "#app/platform/http/read-cookie.ts";
import { loggablePath } from "#app/platform/http/request-rules.ts";
import { securityHeaders, type SecurityHeaders } from "#app/platform/http/security-headers.ts";
import { dayOf } from "#app/platform/days.ts";
import {
  bearableBody,
  knownHost,
  limitedClient,
  ownPages,
  plainRequest,
  refuse,
  targetOf,
  type SiteEnv,
} from "./guards.server.ts";
import { bearablePace, type Pace } from "./request-body.server.ts";
import { bearableUploads, uploadRoom, type UploadRoom } from "./upload-guard.server.ts";
import { serveStaticFiles, type StaticFiles } from "./static-files.server.ts";

export type Render = (request: Request, context: AppContext) => Promise<Response>;

type SiteParts = {
  context: Omit<AppContext, "client" | "edition">;
  files: StaticFiles;
  render: Render;
  uploads?: UploadRoom;
  pace?: Pace;
};

/** Everything a request passes, in this order. Behind the guards stands the framework. */
export function createSite({ context, files, render, uploads = uploadRoom(), pace = bearablePace }: SiteParts) {
  const { config, log } = context;
  const headers = securityHeaders(config.origin);
  const site = new Hono<SiteEnv>();
  site.onError((error, c) => {
    log.error({ err: error, path: loggablePath(c.req.path) }, "request failed");
    return refuse(c, 500);
  });

  site.use(named(config.board.name));
  site.use(logged(log));
  site.use(hardened(headers));
  site.use(limitedClient(context));
  site.use(knownHost(config.origin));
  site.use(plainRequest);
  site.use(ownPages(config.origin));
  site.use(bearableBody(pace));
  site.use(bearableUploads(uploads));
  site.use(serveStaticFiles(files));
  site.all("*", answered({ context, headers, render }));
  return site;
}

/** A page that the cache has, or what the framework makes. */
function answered({ context, headers, render }: Pick<SiteParts, "context" | "render"> & { headers: SecurityHeaders }) {
  const cache = pageCache();

  return async (c: Context<SiteEnv>) => {
    const encoding = bestEncoding(c.req.header("Accept-Encoding"));
    const edition = editionOfRequest(c, context.db);
    const make = async () => {
      const request = requestFor(c, context.config.origin);
      return harden(await render(request, { ...context, client: c.get("client"), edition }), headers(c.req.path));
    };
    const answer = async () => {
      if (c.req.method === "POST" || hasSession(c)) return compressPublic(await make(), encoding);
      const asking = { encoding, ifNoneMatch: c.req.header("If-None-Match") };
      const { revision } = await edition();
      return cache.answer(targetOf(c), { revision, day: dayOf(context.now()) }, asking, make);
    };
    const response = await answer();
    c.set("finished", true);
    return response;
  };
}

function named(boardName: string): MiddlewareHandler<SiteEnv> {
  return (c, next) => {
    c.set("boardName", boardName);
    return next();
  };
}

function logged(log: Logger): MiddlewareHandler<SiteEnv> {
  return async (c, next) => {
    const began = performance.now();
    await next();
    const ms = Math.round((performance.now() - began) * 10) / 10;
    log.info({ method: c.req.method, path: loggablePath(c.req.path), status: c.res.status, ms });
  };
}

function hardened(headers: SecurityHeaders): MiddlewareHandler<SiteEnv> {
  return async (c, next) => {
    await next();
    if (!c.get("finished")) harden(c.res, headers(c.req.path));
  };
}

/** What a route has said itself stays. Whatever is not declared public is nobody's to keep. */
function harden(response: Response, headers: Record<string, string>) {
  for (const [name, value] of Object.entries({ ...headers, "Cache-Control": "no-store" })) {
    if (!response.headers.has(name)) response.headers.set(name, value);
  }
  return response;
}

/** Read when it is first asked for. What changes the store reads it anew each time, to find what it changed itself. */
function editionOfRequest(c: Context<SiteEnv>, db: Db): () => Promise<StoreEdition> {
  if (c.req.method === "POST") return () => readEdition(db);
  let edition: Promise<StoreEdition> | undefined;
  return () => (edition ??= readEdition(db));
}

const sessionCookies = ["session", "__Host-session"];

function hasSession(c: Context<SiteEnv>) {
  return sessionCookies.some((name) => readCookie(c.req.header("Cookie"), name) !== undefined);
}

/** What a visitor claims about our address, and where a form comes from: our guards have judged both. */
const decided = ["Forwarded", "X-Forwarded-Host", "X-Forwarded-Proto", "X-Forwarded-Port", "Origin"];

/** As the framework shall see it: under our own origin, whatever stands in the visitor's headers. */
function requestFor(c: Context<SiteEnv>, origin: string) {
  const headers = new Headers(c.req.raw.headers);
  for (const name of decided) headers.delete(name);
  const chunks = c.get("body")?.chunks;
  /** Reads nothing before it is asked to. Node's type and the browser's name the same class. */
  const body = chunks ? (streams.ReadableStream.from(chunks) as ReadableStream<Uint8Array>) : null;
  const method = c.req.method === "HEAD" ? "GET" : c.req.method;
  return new Request(origin + targetOf(c), { method, headers, body, ...(body ? { duplex: "half" } : {}) });
}
