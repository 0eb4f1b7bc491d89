import { execFile } from "node:child_process";
import { globSync } from "node:fs";
import path from "node:path";
import { promisify } from "node:util";
import { StoreRefused } from "../store-refused.ts";
import { chooseProgram, type Found } from "./choose-program.ts";
import { forPrograms } from "./libpq-environment.ts";

export type ProgramName = "pg_dump" | "pg_restore";

/** Debian puts those of every version into a folder of their own, and not all of them on the PATH. */
const debian = "/usr/lib/postgresql/*/bin";

/** For a server of this version; without one: to read what any of them has written. */
export async function findProgram(name: ProgramName, server: number | null): Promise<string> {
  const found = await look(name);
  const program = chooseProgram(found, server);
  if (program) return program.file;
  const version = server ?? "15";
  const there =
    found.length === 0 ? "none is here" : `here are: ${[...new Set(found.map(({ major }) => major))].join(", ")}`;
  throw new StoreRefused(
    `${name} of PostgreSQL ${version} or newer is needed, and ${there}. Install the programs of the server's own version\n` +
      `(Debian: apt-get install postgresql-client-${version}), or put their folder on the PATH.`,
  );
}

async function look(name: ProgramName): Promise<Found[]> {
  const folders = [...(process.env["PATH"] ?? "").split(path.delimiter).filter(Boolean), ...globSync(debian)];
  const found = await Promise.all(folders.map((folder) => versionOf(path.join(folder, name))));
  return found.filter((one) => one !== null);
}

const run = promisify(execFile);

/** Null where there is no such program. */
async function versionOf(file: string): Promise<Found | null> {
  try {
    const { stdout } = await run(file, ["--version"], {
      env: forPrograms(process.env) as NodeJS.ProcessEnv,
      timeout: 10_000,
    });
    const [, major] = /\(PostgreSQL\) (\d+)/.exec(stdout) ?? [];
    return major === undefined ? null : { file, major: Number(major) };
  } catch {
    return null;
  }
}
