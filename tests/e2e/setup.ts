import { spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import path from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import type { TestProject } from "vitest/node";

declare module "vitest" {
  export interface ProvidedContext {
    baseUrl: string;
    dataDir: string;
  }
}

/** Starts the built demo on a free port with a store of its own, and leaves nothing behind. */
export default async function setup(project: TestProject) {
  const dataDir = mkdtempSync(path.join(tmpdir(), "dreiland-e2e-"));
  const port = await freePort();
  const baseUrl = `http://localhost:${port}`;
  const server = spawn(process.execPath, ["app/launch.ts", "demo", "--listings", "500"], {
    env: { ...process.env, NODE_ENV: "production", APP_ORIGIN: baseUrl, PORT: String(port), DATA_DIR: dataDir },
    stdio: ["ignore", "pipe", "pipe"],
  });
  const said = collect(server);
  await untilReady(server, baseUrl, said);
  project.provide("baseUrl", baseUrl);
  project.provide("dataDir", dataDir);

  return async () => {
    server.kill("SIGTERM");
    if (server.exitCode === null) await once(server, "exit");
    rmSync(dataDir, { recursive: true, force: true });
  };
}

async function untilReady(server: ChildProcess, baseUrl: string, said: string[]) {
  for (let attempt = 0; attempt < 600; attempt++) {
    if (server.exitCode !== null) throw new Error(`The server ended before it was ready:\n${said.join("")}`);
    const answer = await fetch(`${baseUrl}/readyz`).catch(() => undefined);
    if (answer?.ok) return;
    await sleep(100);
  }
  server.kill("SIGKILL");
  throw new Error(`The server was not ready within a minute:\n${said.join("")}`);
}

function collect(server: ChildProcess) {
  const said: string[] = [];
  server.stdout?.on("data", (chunk) => said.push(String(chunk)));
  server.stderr?.on("data", (chunk) => said.push(String(chunk)));
  return said;
}

async function freePort() {
  const probe = createServer().listen(0);
  await once(probe, "listening");
  const address = probe.address();
  probe.close();
  await once(probe, "close");
  if (typeof address !== "object" || address === null) throw new Error("No port is free");
  return address.port;
}
