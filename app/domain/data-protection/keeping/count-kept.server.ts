import type { Db } from "#db/connect.server.ts";
import type { Instant } from "#db/schema.ts";
import { backupKept } from "#app/domain/office/keeping/backup-kept.ts";
import type { Config } from "#app/platform/config.server.ts";
import { instantDaysAfter } from "#app/platform/days.ts";
import { hour } from "#app/platform/durations.ts";
import { completeBackups } from "#app/platform/keeping/backup-folder.server.ts";
import { needlessBackups } from "#app/platform/keeping/backup-names.ts";
import { type KeptKind, keptKindNames, keptKinds } from "./kept-kinds.ts";
import { keptRows } from "./kept-rows.server.ts";

const soonDays = 7;

/** Most jobs run once a night: what a whole one has missed is overdue, and somebody must look why. */
const patience = 26 * hour;

export type KeptCount = {
  kind: KeptKind;
  /** Null: not of this board's knowledge. */
  now: number | null;
  soon: number | null;
  overdue: number;
  /** When the job by which it goes last came to a good end; of several, the one that is longest ago. */
  ranAt: Instant | null;
};

/** What is kept at this moment, kind by kind. */
export async function countKept(db: Db, { config, now }: { config: Pick<Config, "backup">; now: Date }) {
  const runs = await findRuns(db);
  const counted: KeptCount[] = [];
  for (const kind of keptKindNames) {
    const ranAt = longestAgo(keptKinds[kind].jobs, runs);
    counted.push({ kind, ranAt, ...(await numbersOf(db, kind, { config, now })) });
  }
  return counted;
}

type Numbers = Pick<KeptCount, "now" | "soon" | "overdue">;

async function numbersOf(
  db: Db,
  kind: KeptKind,
  { config, now }: { config: Pick<Config, "backup">; now: Date },
): Promise<Numbers> {
  if (kind === "log") return { now: null, soon: null, overdue: 0 };
  if (kind === "backup") return backupsOf(config);
  const { all, due } = keptRows[kind];
  if (!due) return { now: await sum(all(db)), soon: null, overdue: 0 };
  return {
    now: await sum(all(db)),
    soon: await sum(due(db, instantDaysAfter(now, soonDays))),
    overdue: await sum(due(db, new Date(now.getTime() - patience))),
  };
}

async function backupsOf({ backup }: Pick<Config, "backup">): Promise<Numbers> {
  if (!backup) return { now: null, soon: null, overdue: 0 };
  const names = await completeBackups(backup.dir);
  return { now: names.length, soon: null, overdue: needlessBackups(names, backupKept).length };
}

async function sum(counting: ReturnType<(typeof keptRows)["application"]["all"]>) {
  let total = 0;
  for (const rows of counting) total += Number((await rows.executeTakeFirstOrThrow()).count);
  return total;
}

async function findRuns(db: Db) {
  const rows = await db.selectFrom("job_run").select(["name", "succeeded_at"]).execute();
  return new Map(rows.map(({ name, succeeded_at }) => [name, succeeded_at]));
}

function longestAgo(jobs: readonly string[], runs: Map<string, Instant | null>) {
  const ends = jobs.map((job) => runs.get(job) ?? null);
  return ends.includes(null) ? null : (ends.sort()[0] ?? null);
}
