import type { Db } from "#db/connect.server.ts";
import { findHeldAnswers } from "../held/held-answers.server.ts";
import { findAppointment } from "./find-appointment.server.ts";

/** As the seeker may see it: times that a letter proposes are not there before it has left. */
export async function findMyAppointment(db: Db, { applicationId, now }: { applicationId: string; now: Date }) {
  const held = await findHeldAnswers(db, { applicationId, now });
  return findAppointment(db, applicationId, { unsent: held.map(({ at }) => at) });
}
