import type { Db } from "#db/connect.server.ts";
import { dayOf } from "#app/platform/days.ts";
import { type Decision, isMeeting } from "../application.ts";
import { usualMinutes } from "./appointment.ts";
import type { TypedProposal } from "./appointment-form.ts";
import { findMeetingPlace } from "./find-meeting-place.server.ts";
import { mayProposeInLetter } from "./propose-in-letter.server.ts";
import { type ReadProposal, readProposal } from "./read-proposal.ts";

type Asked = { application: { id: string; listingId: string }; to: Decision; now: Date };

const kindOf = (to: Decision) => (to === "trial_day" ? ("trial_day" as const) : ("talk" as const));

/** What the time fields of a letter begin with; null where it has none. */
export async function offerTimes(db: Db, { application, to, now }: Asked) {
  if (!isMeeting(to) || !(await mayProposeInLetter(db, application.id))) return null;
  const { address, contact } = await findMeetingPlace(db, application.listingId);
  const defaults = { minutes: usualMinutes(kindOf(to)), place: address, video: null, contact };
  return { today: dayOf(now), defaults };
}

/** What the times typed beside a letter mean. */
export async function readTimesOfLetter(
  db: Db,
  typed: TypedProposal,
  { application, to, now }: Asked,
): Promise<ReadProposal> {
  if (!isMeeting(to)) return { ok: true, proposal: null };
  const workPlace = await findMeetingPlace(db, application.listingId);
  return readProposal(typed, { kind: kindOf(to), workPlace, required: false, now });
}
