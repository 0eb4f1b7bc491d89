import type { Db } from "#db/connect.server.ts";
import { eachAlone } from "#app/platform/jobs/each-alone.ts";
import { openStatuses } from "../application.ts";
import { giveTurnToCompany } from "./turn.server.ts";

/**
 * Where nobody has to act and no agreed day is awaited, nothing would ever happen again: it is the company's turn from now
 * on. So it is with whoever was invited before there was a clock.
 */
export async function startForgottenClocks(db: Db, { now }: { now: Date }) {
  const forgotten = await db
    .selectFrom("application")
    .select("id")
    .where("status", "in", openStatuses)
    .where("clock_from", "is", null)
    .where("seeker_from", "is", null)
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom("appointment")
            .select("appointment.id")
            .whereRef("appointment.application_id", "=", "application.id")
            .where("appointment.state", "=", "agreed"),
        ),
      ),
    )
    .execute();
  await eachAlone(forgotten, ({ id }) => giveTurnToCompany(db, { applicationId: id, now }));
}
