import type { Db } from "#db/connect.server.ts";

/** Until an agreed appointment is over nobody has to act, and no clock runs. */
export async function waitForAppointment(db: Db, applicationId: string) {
  await db
    .updateTable("application")
    .set({ seeker_from: null, clock_from: null, answer_by: null })
    .where("id", "=", applicationId)
    .execute();
}
