import { existsSync, readFileSync, rmSync } from "node:fs";
import path from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { temporaryFolder } from "#tests/support/context.ts";

/** Weighs a board that has loaded `weighed`. */
export function scales() {
  const file = path.join(temporaryFolder(), "weight");
  return {
    environment: { WEIGHT: file },
    /** Kilobytes that it holds on to. */
    async weigh(pid: number) {
      rmSync(file, { force: true });
      process.kill(pid, "SIGCONT");
      for (const end = Date.now() + 60_000; !existsSync(file); await pause(20))
        if (Date.now() > end) throw new Error("The board does not say what it holds on to");
      return Number(readFileSync(file, "utf8")) / 1024;
    },
  };
}
