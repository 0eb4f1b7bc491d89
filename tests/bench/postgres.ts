import { execFileSync } from "node:child_process";
import { chmodSync, globSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";

/** The folder of the machine's own PostgreSQL, or null. */
export function findPostgres(): string | null {
  const [newest] = globSync("/usr/lib/postgresql/*/bin/initdb").sort().toReversed();
  if (newest) return path.dirname(newest);
  try {
    return execFileSync("pg_config", ["--bindir"], { encoding: "utf8" }).trim();
  } catch {
    return null;
  }
}

/** A PostgreSQL of our own in a temporary folder, reached through a socket there; it is gone after `stop`. */
export function startPostgres(bin: string) {
  const folder = mkdtempSync(path.join(tmpdir(), "search-bench-"));
  chmodSync(folder, 0o777);
  const data = path.join(folder, "data");
  const run = (program: string, ...given: string[]) => {
    const [command = "", ...rest] = [...unprivileged(), path.join(bin, program), ...given];
    return execFileSync(command, rest, { encoding: "utf8", stdio: ["ignore", "pipe", "inherit"], maxBuffer: 2 ** 28 });
  };
  run(
    "initdb",
    "--pgdata",
    data,
    "--auth",
    "trust",
    "--username",
    "bench",
    "--locale",
    "C.UTF-8",
    "--encoding",
    "UTF8",
  );
  const settings = `-k ${folder} -c listen_addresses= -c shared_buffers=512MB -c fsync=off -c maintenance_work_mem=512MB`;
  run("pg_ctl", "start", "--wait", "--silent", "--pgdata", data, "--log", path.join(folder, "log"), "-o", settings);
  return {
    folder,
    /** What psql prints for a file of commands. */
    psql: (file: string) =>
      run(
        "psql",
        "--host",
        folder,
        "--username",
        "bench",
        "--dbname",
        "postgres",
        "-XAtq",
        "-v",
        "ON_ERROR_STOP=1",
        "-f",
        file,
      ),
    stop() {
      run("pg_ctl", "stop", "--wait", "--silent", "--mode", "fast", "--pgdata", data);
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** PostgreSQL refuses to run as root. */
function unprivileged() {
  return process.getuid?.() === 0 ? ["runuser", "-u", "nobody", "--"] : [];
}
