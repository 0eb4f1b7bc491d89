import type { Db } from "#db/connect.server.ts";
import { dateWithout } from "./date-sentence.ts";

type Asked = { applicationIds: readonly string[]; now: Date };

/** By application: what a letter that names no time says of it. */
export async function findStandingDates(db: Db, { applicationIds, now }: Asked) {
  const rows =
    applicationIds.length === 0
      ? []
      : await db
          .selectFrom("appointment")
          .leftJoin("appointment_time", "appointment_time.appointment_id", "appointment.id")
          .select(["appointment.application_id as applicationId", "appointment.state"])
          .select(["appointment.starts_at as startsAt"])
          .select((eb) => eb.fn.max("appointment_time.starts_at").as("lastTime"))
          .where("appointment.application_id", "in", applicationIds)
          .where("appointment.state", "in", ["proposed", "agreed"])
          .groupBy(["appointment.id", "appointment.application_id", "appointment.state", "appointment.starts_at"])
          .execute();
  const standing = new Map(rows.map((row) => [row.applicationId, row]));
  return (applicationId: string) => dateWithout(standing.get(applicationId), now);
}
