/** The second in UTC, so that the order of names is that of time: 2026-11-29T13-22-05Z. */
export function backupName(at: Date) {
  return `${at.toISOString().slice(0, 19).replaceAll(":", "-")}Z`;
}

const pattern = /^(\d{4}-\d\d-\d\d)T\d\d-\d\d-\d\dZ$/;

export const isBackupName = (name: string) => pattern.test(name);

export type Keep = {
  /** So many of the newest. */
  newest: number;
  /** And of so many days that have any, the last one. */
  days: number;
};

/** Which may go, of the names of complete backups. The newest one never does. */
export function needlessBackups(names: readonly string[], { newest, days }: Keep) {
  const fromNewest = names.filter(isBackupName).sort().reverse();
  const lastOfDays = [...Map.groupBy(fromNewest, dayOf).values()].slice(0, days).map(([last]) => last);
  const kept = new Set([...fromNewest.slice(0, Math.max(1, newest)), ...lastOfDays]);
  return fromNewest.filter((name) => !kept.has(name));
}

function dayOf(name: string) {
  return pattern.exec(name)?.[1];
}
