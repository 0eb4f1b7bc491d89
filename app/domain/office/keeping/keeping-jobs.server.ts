import { existsSync } from "node:fs";
import path from "node:path";
import type { Logger } from "pino";
import type { Db } from "#db/connect.server.ts";
import { dialectOf } from "#db/dialect-of.ts";
import { forgetDeleted } from "#db/forget-deleted.server.ts";
import type { Config } from "#app/platform/config.server.ts";
import { dayOf } from "#app/platform/days.ts";
import { minute } from "#app/platform/durations.ts";
import { type Answer, type Asked, keepApart } from "#app/platform/keeping/keep-apart.server.ts";
import { KeepingError } from "#app/platform/keeping/keeping-error.ts";
import { type Deed, findKept } from "#app/platform/keeping/keeping-state.server.ts";
import { storeName } from "#app/platform/keeping/manifest.server.ts";
import { findSetting, saveSetting } from "#app/platform/settings.server.ts";
import { backupKept } from "./backup-kept.ts";
import { settleDeed } from "./settle-deed.server.ts";

type Board = { db: Db; config: Config; now: () => Date; log: Pick<Logger, "warn"> };
type Work = (asked: Asked) => Promise<Answer>;

/** Backs up the board when it is time again, of BACKUP_EVERY minutes. */
export async function backUpBoard({ db, config, now }: Omit<Board, "log">, work: Work = keepApart) {
  const { backup, dataDir, database, files: place } = config;
  if (!backup || !(await isDue(db, { every: backup.every, now: now() }))) return;
  const asked = {
    dataDir,
    database,
    place,
    backupDir: backup.dir,
    now: now(),
    keep: backupKept,
    afresh: await isDoubtful(db),
  };
  const answer = await work({ deed: "backup", backup: asked });
  if (answer === "later") return;
  await saveSetting(db, { key: "backup.tried_at", value: now().toISOString() });
  await forgetDeleted(db);
  await settle({ db, config, now }, "backup", answer);
}

/** Once a night: a backup that nobody has ever restored is only a hope. */
export async function tryBackup({ db, config, now, log }: Board, work: Work = keepApart) {
  const today = dayOf(now());
  if (!config.backup || (await findSetting(db, "trial.day")) === today) return;
  const answer = await work({ deed: "trial", backupDir: config.backup.dir, database: config.database });
  if (answer === "later") return;
  await saveSetting(db, { key: "trial.day", value: today });
  if (answer.done && answer.onlyRead) log.warn(noScratch);
  await settle({ db, config, now }, "trial", answer);
}

/** Once a night: damage that nobody has read yet is found before it is backed up for two weeks. */
export async function lookForDamage({ db, config, now }: Omit<Board, "log">, work: Work = keepApart) {
  const today = dayOf(now());
  const store = path.join(config.dataDir, storeName);
  if (dialectOf(db) !== "sqlite" || !existsSync(store) || (await findSetting(db, "look.day")) === today) return;
  const answer = await work({ deed: "look", store });
  if (answer === "later") return;
  await saveSetting(db, { key: "look.day", value: today });
  await settle({ db, config, now }, "look", answer);
}

/** The clock looks once a minute, some seconds earlier or later. */
const slack = minute / 2;

async function isDue(db: Db, { every, now }: { every: number; now: Date }) {
  const last = await findSetting(db, "backup.tried_at");
  if (last === null) return true;
  const since = now.getTime() - Date.parse(last);
  return since < 0 || since > every * minute - slack;
}

/** The last test restore has failed, and nothing was read anew since. */
async function isDoubtful(db: Db) {
  const [trial, { succeededAt }] = [await findKept(db, "trial"), await findKept(db, "backup")];
  if (trial.failingSince === null || trial.failedAt === null) return false;
  return succeededAt === null || succeededAt < trial.failedAt;
}

const noScratch =
  "the newest backup was read to its end and compared with its manifest, but not restored: the user of DATABASE_URL may make no " +
  "database to try it in (alter role … createdb)";

async function settle({ db, config, now }: Omit<Board, "log">, deed: Deed, answer: Exclude<Answer, "later">) {
  const reason = answer.done ? lossOf(answer.missing) : answer.reason;
  await settleDeed(db, { deed, reason, config, now: now() });
  if (reason !== null) throw new KeepingError(reason);
}

/** The backup is as good as the data folder is, and that one has lost something. */
function lossOf(missing: string[]) {
  if (missing.length === 0) return null;
  return `The data folder lacks files that its store names: ${missing.slice(0, 5).join(", ")} (${missing.length} altogether). The backup has everything else.`;
}
