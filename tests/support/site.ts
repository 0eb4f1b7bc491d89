import { once } from "node:events";
import { createServer, type IncomingMessage, request } from "node:http";
import type { AddressInfo } from "node:net";
import { text } from "node:stream/consumers";
import { getRequestListener } from "@hono/node-server";
import type { Logger } from "pino";
import { onTestFinished } from "vitest";
import type { Db } from "#db/connect.server.ts";
import { readConfig } from "#app/platform/config.server.ts";
import type { AppContext } from "#app/platform/context.server.ts";
import type { FileStore } from "#app/platform/files/file-store.server.ts";
import type { SiteRoute } from "#app/platform/http/addresses/site-routes.ts";
import siteRoutes from "#app/routes.ts";
import { createSite, type Render } from "#app/server/site/create-site.server.ts";
import type { SiteMetrics } from "#app/server/site/measured.server.ts";
import { bearablePaces, type Paces } from "#app/server/site/request-body.server.ts";
import type { StaticFiles } from "#app/server/site/static-files.server.ts";
import { type UploadRoom, uploadRoom } from "#app/server/site/upload-guard.server.ts";
import { temporaryFolder, testContext } from "./context.ts";
import { patternsOf } from "./expectations/route-patterns.ts";

type Asked = { method?: string; headers?: Record<string, string>; body?: string | Buffer | Iterable<Buffer> };
type Parts = {
  render?: Render;
  files?: StaticFiles;
  routes?: readonly SiteRoute[];
  environment?: Record<string, string>;
  limitFactor?: number;
  now?: () => Date;
  log?: Logger;
  diskTrouble?: AppContext["diskTrouble"];
  metrics?: SiteMetrics;
  uploads?: UploadRoom;
  paces?: Partial<Paces>;
  documents?: FileStore;
};

/** The guards and the cache on a real port, with `render` in the place of the framework. */
export async function startSite(
  db: Db,
  {
    render = hello,
    files = new Map(),
    routes = allRoutes,
    environment = {},
    uploads,
    paces,
    metrics,
    documents,
    ...overrides
  }: Parts = {},
) {
  const server = createServer({ keepAliveTimeout: asInProduction }).listen(0, "127.0.0.1");
  await once(server, "listening");
  const origin = `http://localhost:${(server.address() as AddressInfo).port}`;
  const context = testContext(db, {
    ...overrides,
    ...(documents && { files: documents }),
    config: readConfig({ APP_ORIGIN: origin, ...environment }, "test"),
  });
  const parts = {
    metrics: metrics ?? null,
    uploads: uploads ?? uploadRoom(temporaryFolder()),
    paces: { ...bearablePaces, ...paces },
  };
  const listener = getRequestListener(createSite({ context, files, routes, render, ...parts }).fetch);
  server.on("request", (incoming, outgoing) => void listener(incoming, outgoing));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });

  /** Sends exactly what it is told; fetch() would tidy up paths and headers. */
  async function ask(path: string, { method = "GET", headers = {}, body }: Asked = {}) {
    const { port } = server.address() as AddressInfo;
    const asking = request({
      port,
      host: "127.0.0.1",
      path,
      method,
      headers: { Host: new URL(origin).host, ...headers },
    });
    /** Whoever sends too much may be cut off after the answer. */
    asking.on("error", () => undefined);
    if (typeof body === "string" || Buffer.isBuffer(body)) asking.end(body);
    else {
      for (const chunk of body ?? []) asking.write(chunk);
      asking.end();
    }
    const [answer] = (await once(asking, "response")) as [IncomingMessage];
    return { status: answer.statusCode, headers: answer.headers, body: await text(answer) };
  }

  const post = (path: string, { headers = {}, ...asked }: Asked = {}) =>
    ask(path, {
      method: "POST",
      headers: { Origin: origin, "Content-Type": "application/x-www-form-urlencoded", ...headers },
      ...asked,
    });

  return { origin, ask, post, context };
}

/** A connection that rests for a moment on a busy machine is not lost to who asks next. */
const asInProduction = 75_000;

const hello: Render = async () => new Response("hello", { headers: { "Content-Type": "text/html; charset=utf-8" } });

/**
 * What they know of their parameters stands in their modules, which not every test needs. By its id the framework is told of
 * the one route that was found, as in production.
 */
const allRoutes = patternsOf(siteRoutes).map(({ id, pattern }) => ({ id, pattern }));
