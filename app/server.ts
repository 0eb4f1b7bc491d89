import { createRequestHandler, type ServerBuild } from "@remix-run/node";
import { serve as listen } from "@hono/node-server";
import { serveStatic } from "@hono/node-server/serve-static";
import { Hono } from "hono";
import { mkdirSync } from "node:fs";
import path from "node:path";
import { pino } from "pino";
import { connect } from "#db/connect.server.ts";
import { migrate } from "#db/migrate.server.ts";
import { readConfig } from "./platform/config.server.ts";
import type { AppContext } from "./platform/context.server.ts";
import { diskFileStore } from "./platform/files/disk-file-store.server.ts";
import { rateLimits } from "./platform/http/rate-limits.server.ts";
import { startClock } from "./platform/jobs/clock.server.ts";
import { schedule } from "./schedule.server.ts";

/** The process: opens the store, starts HTTP and the clock, stops them gracefully. */
export async function start(build: ServerBuild, [command = "serve"]: string[]) {
  const config = readConfig(process.env, command === "demo" ? "demo" : "production");
  mkdirSync(config.dataDir, { recursive: true });
  const db = await connect(`file:${path.join(config.dataDir, "board.db")}`);
  await migrate(db);
  const now = () => new Date();
  const context: AppContext = {
    db,
    config,
    now,
    log: pino(),
    files: diskFileStore(path.join(config.dataDir, "files"), config.secretKey),
    limits: rateLimits(db, { secretKey: config.secretKey, now }),
    client: "local",
  };
  startClock(schedule, context);
  const handle = createRequestHandler(build, "production");
  const app = new Hono();
  app.use("/assets/*", serveStatic({ root: "./build/client" }));
  app.use("/favicon.svg", serveStatic({ root: "./build/client" }));
  app.all("*", (request) => handle(request.req.raw, context));
  listen({ fetch: app.fetch, port: config.port }, () => console.log(config.origin));
}
