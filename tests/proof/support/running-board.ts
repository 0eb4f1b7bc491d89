import path from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { freePort, launch } from "#tests/support/process.ts";
import { production } from "#tests/support/production.ts";

/** What a board is told for which nothing but loopback is there. */
export const boardEnvironment = {
  ...production,
  SMTP_URL: "smtp://127.0.0.1:1",
  TRUSTED_PROXY: "127.0.0.1",
  DRAIN_SECONDS: "0",
  /** Whoever starts five hundred times need not compile as often. */
  NODE_COMPILE_CACHE: path.resolve("node_modules/.cache/proof"),
};

/** A board on a port that stays the same, whichever process is behind it. */
export async function boardOn(environment: Record<string, string>) {
  const port = await freePort();
  const begin = () => launch(["serve"], { ...boardEnvironment, ...environment, PORT: String(port) });
  let process = begin();
  const board = {
    port,
    pid: () => process.pid,
    said: () => process.said(),
    hasEnded: () => Promise.race([process.ended.then(() => true), pause(0, false)]),
    kill: () => process.kill(),
    async stop() {
      process.stop();
      const code = await process.ended;
      if (code !== 0) throw new Error(`The board did not stop in order: ${String(code)}\n${process.said()}`);
    },
    start() {
      process = begin();
    },
    /** True when it serves, false when it ended instead. */
    async serves() {
      while (!(await board.hasEnded())) {
        if (await isReady(port)) return true;
        await pause(20);
      }
      return false;
    },
    async mustServe() {
      if (!(await board.serves())) throw new Error(`The board does not start:\n${process.said()}`);
    },
  };
  return board;
}

export type RunningBoard = Awaited<ReturnType<typeof boardOn>>;

const isReady = (port: number) =>
  fetch(`http://127.0.0.1:${port}/readyz`, { signal: AbortSignal.timeout(10_000) }).then(
    ({ ok }) => ok,
    () => false,
  );
