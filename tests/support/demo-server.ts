import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import path from "node:path";
import { setTimeout as sleep } from "node:timers/promises";

type Options = {
  listings: number;
  launcher?: string;
  environment?: Record<string, string>;
  /** Where the store is, and stays; else it has one of its own, for as long as it runs. */
  dataDir?: string;
};
export type DemoServer = { baseUrl: string; dataDir: string; pid: number; stop: () => Promise<void> };

/** The built demo on a free port. Stopping it leaves nothing behind but the store that it was given. */
export async function startDemo({ listings, launcher = "app/launch.js", environment, ...given }: Options) {
  const dataDir = given.dataDir ?? mkdtempSync(path.join(tmpdir(), "dreiland-"));
  const port = await freePort();
  const baseUrl = `http://localhost:${port}`;
  const own = { NODE_ENV: "production" as const, APP_ORIGIN: baseUrl, PORT: String(port), DATA_DIR: dataDir };
  const server = spawn(process.execPath, [launcher, "demo", "--listings", String(listings)], {
    env: { ...process.env, ...own, ...environment },
    stdio: ["ignore", "pipe", "pipe"],
  });
  const said = collect(server);
  const stop = async () => {
    if (server.exitCode === null && server.signalCode === null) {
      server.kill("SIGTERM");
      await once(server, "exit");
    }
    if (given.dataDir === undefined) rmSync(dataDir, { recursive: true, force: true });
  };
  try {
    await untilReady(server, baseUrl);
  } catch (error) {
    await stop();
    throw new Error(`The server did not get ready. It said:\n${said.join("")}`, { cause: error });
  }
  return { baseUrl, dataDir, pid: server.pid ?? 0, stop } satisfies DemoServer;
}

async function untilReady(server: ChildProcess, baseUrl: string) {
  const deadline = Date.now() + 300_000;
  while (Date.now() < deadline) {
    if (server.exitCode !== null) throw new Error(`The process ended with ${server.exitCode}`);
    const answer = await fetch(`${baseUrl}/readyz`).catch(() => undefined);
    if (answer?.ok) return;
    await sleep(100);
  }
  throw new Error("It took more than five minutes");
}

function collect(server: ChildProcess) {
  const said: string[] = [];
  const note = (chunk: unknown) => (said.length < 500 ? said.push(String(chunk)) : 0);
  server.stdout?.on("data", note);
  server.stderr?.on("data", note);
  return said;
}

export async function freePort() {
  const probe = createServer().listen(0);
  await once(probe, "listening");
  const address = probe.address();
  probe.close();
  await once(probe, "close");
  if (typeof address !== "object" || address === null) throw new Error("No port is free");
  return address.port;
}
