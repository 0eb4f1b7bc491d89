import { expect, test } from "vitest";
import { backupName, isBackupName, needlessBackups } from "#app/platform/keeping/backup-names.ts";

const at = (day: number, hour: number) => backupName(new Date(Date.UTC(2027, 0, day, hour)));

test("a name is the second, and sorts by it", () => {
  expect(backupName(new Date("2026-11-29T13:22:05.987Z"))).toBe("2026-11-29T13-22-05Z");
  expect(isBackupName(at(1, 2))).toBe(true);
  expect(isBackupName(`${at(1, 2)}.part`)).toBe(false);
});

test("so many of the newest stay, and what is no backup is nobody's to remove", () => {
  const names = [at(1, 1), "notes.txt", at(1, 3), at(1, 2)];
  expect(needlessBackups(names, { newest: 2, days: 0 })).toEqual([at(1, 1)]);
  expect(needlessBackups(names, { newest: 9, days: 0 })).toEqual([]);
  expect(needlessBackups([at(1, 1)], { newest: 0, days: 0 })).toEqual([]);
});

test("of each day its last one stays, for so many days that have one", () => {
  const names = [at(1, 1), at(1, 2), at(3, 1), at(3, 2), at(4, 1), at(4, 2), at(4, 3)];
  expect(needlessBackups(names, { newest: 2, days: 2 }).sort()).toEqual([at(1, 1), at(1, 2), at(3, 1), at(4, 1)]);
});
