import type { Db } from "#db/connect.server.ts";
import { recordHistory } from "../record-history.server.ts";
import { isLive } from "./appointment.ts";
import { findAppointment } from "./find-appointment.server.ts";
import { putProposal } from "./put-proposal.server.ts";
import type { Proposal } from "./read-proposal.ts";

type Proposing = { applicationId: string; accountId: string; proposal: Proposal; now: Date };

/** What is proposed or agreed is moved by itself, not by an answer: that could not be taken back. */
export async function mayProposeInLetter(db: Db, applicationId: string) {
  const appointment = await findAppointment(db, applicationId);
  return appointment === null || !isLive(appointment);
}

/** The answer's letter names the times and gives the turn. Call it in its transaction, with its `now`: so it is taken back with it. */
export async function proposeInLetter(db: Db, { applicationId, accountId, proposal, now }: Proposing) {
  const before = await findAppointment(db, applicationId);
  await putProposal(db, before, { applicationId, accountId, proposal, word: null, now });
  await recordHistory(db, { applicationId, event: "appointment_proposed", actor: "employer", accountId, now });
}
