import type { Db } from "#db/connect.server.ts";
import { minute } from "../durations.ts";
import { findSetting, saveSetting } from "../settings.server.ts";

export type Deed = "backup" | "trial" | "look";

/** When it last went well, since when it does not, and when it last failed; null where that is not known. */
export async function findKept(db: Db, deed: Deed) {
  return {
    succeededAt: (await findSetting(db, `${deed}.succeeded_at`)) || null,
    failingSince: (await findSetting(db, `${deed}.failing_since`)) || null,
    failedAt: (await findSetting(db, `${deed}.failed_at`)) || null,
  };
}

export async function saveSuccess(db: Db, deed: Deed, now: Date) {
  await saveSetting(db, { key: `${deed}.succeeded_at`, value: now.toISOString() });
  await saveSetting(db, { key: `${deed}.failing_since`, value: "" });
}

export async function saveFailure(db: Db, deed: Deed, { since, now }: { since: string | null; now: Date }) {
  await saveSetting(db, { key: `${deed}.failing_since`, value: since ?? now.toISOString() });
  await saveSetting(db, { key: `${deed}.failed_at`, value: now.toISOString() });
}

/** So many turns may pass by unseen before somebody is told. */
const patience = 4;

/** What an operator's monitoring must know, a line each. */
export async function findKeepingTroubles(db: Db, { every, now }: { every: number; now: Date }) {
  const [backup, trial] = [await findKept(db, "backup"), await findKept(db, "trial")];
  const isLate =
    backup.succeededAt !== null && now.getTime() - Date.parse(backup.succeededAt) > patience * every * minute;
  return [
    ...(backup.failingSince || isLate
      ? [`backup: failing, the last good one is of ${backup.succeededAt ?? "no day at all"}`]
      : []),
    ...(trial.failingSince ? [`backup: the test restore fails since ${trial.failingSince}`] : []),
  ];
}

/** Of the store itself, a line where it is damaged. */
export async function findDamageTroubles(db: Db) {
  const { failingSince } = await findKept(db, "look");
  return failingSince ? [`store: damaged, found at ${failingSince}; restore the newest backup`] : [];
}
