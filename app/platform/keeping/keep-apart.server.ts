import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import path from "node:path";
import { forPrograms } from "#db/postgres/libpq-environment.ts";
import { hour } from "../durations.ts";
import type { Backup } from "./make-backup.server.ts";
import type { StorePlace } from "./store-to-copy.server.ts";

export type Asked =
  | { deed: "backup"; backup: Backup }
  | { deed: "trial"; backupDir: string; database: StorePlace["database"] }
  | { deed: "look"; store: string };

/** "later" while somebody else works in the folder of backups. */
export type Answer = Done | { done: false; reason: string } | "later";

type Done = {
  done: true;
  missing: string[];
  /** A test restore that could only read the backup to its end, because this user may make no database. */
  onlyRead?: boolean;
};

const patience = 2 * hour;

/** Does it in a process of its own: counting and checking a whole store would hold up everybody for as long as it takes. */
export async function keepApart(asked: Asked): Promise<Answer> {
  const child = fork(path.resolve("app/platform/keeping/keeper.server.ts"), {
    execArgv: ["--no-warnings"],
    env: { NODE_ENV: "production", ...forPrograms(process.env) },
    serialization: "advanced",
    stdio: ["ignore", "ignore", "ignore", "ipc"],
  });
  const impatience = setTimeout(() => child.kill("SIGKILL"), patience);
  try {
    child.send(asked, () => undefined);
    return await answerOf(child);
  } finally {
    clearTimeout(impatience);
    child.kill("SIGKILL");
  }
}

async function answerOf(child: ChildProcess): Promise<Answer> {
  const broken = { done: false, reason: "The process that backs up the board has ended before its work." } as const;
  const ended = once(child, "exit").then(() => broken);
  const answered = once(child, "message").then(([answer]) => answer as Answer);
  return Promise.race([answered, ended]);
}
