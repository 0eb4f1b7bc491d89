import type { Db } from "#db/connect.server.ts";
import { forgetDeleted } from "#db/forget-deleted.server.ts";
import { dayOf } from "#app/platform/days.ts";
import type { FileStore } from "#app/platform/files/file-store.server.ts";
import { eachAlone } from "#app/platform/jobs/each-alone.ts";
import { eraseApplication } from "./erase-application.server.ts";

/** The clock's part: every application whose promised day has come. Returns how many went. */
export async function eraseDueApplications(db: Db, files: FileStore, { now }: { now: Date }) {
  const due = await db.selectFrom("application").select("id").where("erase_on", "<=", dayOf(now)).execute();
  if (due.length === 0) return 0;
  const erasing = eachAlone(due, ({ id }) => eraseApplication(db, files, { applicationId: id, now }));
  await erasing.finally(() => forgetDeleted(db));
  return due.length;
}
