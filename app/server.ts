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

/** The process: opens the store, starts HTTP and the clock, stops them gracefully. */
export async function start(build: ServerBuild, [command = "serve"]: string[]) {
  const config = readConfig(process.env, command === "demo" ? "demo" : "production");
  mkdirSync(config.dataDir, { recursive: true });
  const db = await connect(`file:${path.join(config.dataDir, "board.db")}`);
  await migrate(db);
  const context = { db, config, now: () => new Date(), log: pino(), client: "local" } as unknown as AppContext;
  const handle = createRequestHandler(build, "production");
  const app = new Hono();
  app.use("/assets/*", serveStatic({ root: "./build/client" }));
  app.use("/favicon.svg", serveStatic({ root: "./build/client" }));
  app.all("*", (request) => handle(request.req.raw, context));
  listen({ fetch: app.fetch, port: config.port }, () => console.log(config.origin));
}
