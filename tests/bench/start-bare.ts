import { spawn } from "node:child_process";
import { once } from "node:events";
import { setTimeout as sleep } from "node:timers/promises";
import { freePort } from "../support/demo-server.ts";
import type { Asked } from "./measure.ts";

/** A bare node:http server in a process of its own that sends what `address` answers, byte for byte. */
export async function startBare(address: string): Promise<Asked & { stop: () => Promise<void> }> {
  const copied = await fetch(address, { headers: { "Accept-Encoding": "identity" } });
  const { date: _, connection: __, "keep-alive": ___, ...headers } = Object.fromEntries(copied.headers);
  const port = await freePort();
  const server = spawn(process.execPath, ["tests/bench/bare.ts"], { stdio: ["pipe", "inherit", "inherit"] });
  server.stdin.end(JSON.stringify({ port, headers, body: await copied.text() }));
  const baseUrl = `http://localhost:${port}`;
  while (!(await fetch(baseUrl).catch(() => null))?.ok) await sleep(50);
  const stop = async () => {
    server.kill("SIGTERM");
    await once(server, "exit");
  };
  return { baseUrl, pid: server.pid ?? 0, addresses: ["/"], stop };
}
