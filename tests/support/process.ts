import { spawn } from "node:child_process";
import { once } from "node:events";
import { createServer } from "node:net";
import { setTimeout as sleep } from "node:timers/promises";
import { whenOver } from "./when-over.ts";

/** Runs the built program as its users do. What the machine's own environment says about the board does not count. */
export function launch(words: string[], environment: Record<string, string> = {}, program = "app/launch.js") {
  const { PATH = "", HOME = "" } = process.env;
  const child = spawn(process.execPath, [program, ...words], {
    env: { PATH, HOME, NODE_ENV: "production", ...environment },
  });
  const [said, reported]: [string[], string[]] = [[], []];
  child.stdout.on("data", (chunk) => {
    said.push(String(chunk));
    reported.push(String(chunk));
  });
  child.stderr.on("data", (chunk) => said.push(String(chunk)));
  const ended = once(child, "exit").then(([code]) => code as number | null);
  const kill = async () => {
    child.kill("SIGKILL");
    await ended;
  };
  whenOver(kill);
  return {
    ...{ pid: child.pid ?? 0, stop: () => child.kill("SIGTERM"), kill, ended },
    said: () => said.join(""),
    /** The part of it that stood on the standard output. */
    reported: () => reported.join(""),
  };
}

export async function untilReady(url: string) {
  for (let attempt = 0; attempt < 900; attempt++) {
    const answer = await fetch(`${url}/readyz`).catch(() => undefined);
    if (answer?.ok) return;
    await sleep(100);
  }
  throw new Error("The server was not ready within a minute and a half");
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
