import type { ApplicationStatus } from "#db/codes.ts";
import type { Db } from "#db/connect.server.ts";
import { answerMany } from "#app/domain/applications/answering/answer-many.server.ts";
import { takeBackAnswer } from "#app/domain/applications/answering/take-back-answer.server.ts";
import { type Decision, mayBecome, openStatuses } from "#app/domain/applications/application.ts";
import {
  cancelCompanyAppointment,
  cancelMyAppointment,
  refuseTimes,
} from "#app/domain/applications/appointments/call-off.server.ts";
import { chooseTime } from "#app/domain/applications/appointments/choose-time.server.ts";
import { findAppointment } from "#app/domain/applications/appointments/find-appointment.server.ts";
import { proposeAppointment } from "#app/domain/applications/appointments/propose-appointment.server.ts";
import { changeStatus } from "#app/domain/applications/change-status.server.ts";
import { decideByLink } from "#app/domain/applications/deciding/decide-by-link.server.ts";
import { issueDecisionLinks } from "#app/domain/applications/decision-links/issue-decision-links.server.ts";
import { eraseMyApplication } from "#app/domain/applications/erase-application.server.ts";
import { recordExport } from "#app/domain/applications/export/record-export.server.ts";
import { findUnsent } from "#app/domain/applications/held/held-messages.server.ts";
import { takeBackMessage } from "#app/domain/applications/thread/take-back-message.server.ts";
import { writeToCompany } from "#app/domain/applications/thread/write-to-company.server.ts";
import { writeToSeeker } from "#app/domain/applications/thread/write-to-seeker.server.ts";
import { withdrawApplication } from "#app/domain/applications/withdraw-application.server.ts";
import type { Config } from "#app/platform/config.server.ts";
import type { FileStore } from "#app/platform/files/file-store.server.ts";
import { pdf } from "#tests/support/applications.ts";
import type { Move } from "./scripts.ts";
import type { Company } from "./world.ts";

/** Somebody who applied. The mark stands in everything that is theirs, and in every letter. */
export type Person = { id: string; mark: string; email: string; token: string; company: Company };

export type Setting = { config: Config; files: FileStore };

type Doing = { person: Person; move: Move; nth: number; now: Date } & Setting;

const dayLength = 86_400_000;

/** Does what the script says, if it can be done; whether it was. */
export async function act(db: Db, doing: Doing): Promise<boolean> {
  const { deed } = doing.move;
  const bySeeker = ["write", "withdraw", "erase", "choose", "refuse", "cancel"].includes(deed);
  return bySeeker ? actAsSeeker(db, doing) : actAsCompany(db, doing);
}

async function actAsSeeker(db: Db, { person, move: { deed }, nth, now, config, files }: Doing) {
  const { token, mark, id } = person;
  const { origin } = config;
  if (deed === "erase") return eraseMyApplication(db, files, { token, config, now });
  if (deed === "withdraw") return (await withdrawApplication(db, { token, origin, now })).ok;
  if (deed === "write") {
    const uploads = nth === 0 ? [{ ...pdf, name: `${mark}.pdf` }] : [];
    const message = { text: `${mark} pisze ${nth}`, lang: "pl" as const, uploads, formKey: `seeker-${nth}` };
    return (await writeToCompany(db, files, { token, ...message, origin, now })).ok;
  }
  const appointment = await findAppointment(db, id);
  if (!appointment) return false;
  const { sequence, times } = appointment;
  if (deed === "choose") {
    const time = times.find((one) => one > now.toISOString());
    return time !== undefined && (await chooseTime(db, { token, sequence, time, config, now })).ok;
  }
  const callOff = deed === "refuse" ? refuseTimes : cancelMyAppointment;
  const word = { text: `${mark} ${nth}`, lang: "pl" as const };
  return (await callOff(db, { token, sequence, word, config, now })).ok;
}

async function actAsCompany(db: Db, { person, move: { deed }, nth, now, config, files }: Doing) {
  const { company, mark, id: applicationId } = person;
  const [actor] = company.people;
  if (!actor || company.barred || company.habit === "never" || !(await isMember(db, actor.id))) return false;
  const ours = { companyId: company.id, listingIds: null, accountId: actor.id, applicationId };
  const text = `${mark} liest ${nth}`;
  if (deed === "ask" || deed === "tell") {
    const uploads = nth === 1 ? [{ ...pdf, name: `${mark}.pdf` }] : [];
    const message = { text, lang: "de" as const, asks: deed === "ask", uploads, formKey: `company-${nth}` };
    return (await writeToSeeker(db, files, { ...ours, ...message, origin: config.origin, now })).ok;
  }
  if (deed === "propose" || deed === "callOff") {
    const sequence = (await findAppointment(db, applicationId))?.sequence ?? 0;
    const word = { text, lang: "de" as const };
    if (deed === "callOff") return (await cancelCompanyAppointment(db, { ...ours, sequence, word, config, now })).ok;
    const times = [2, 5, 9].map((days) => new Date(now.getTime() + days * dayLength).toISOString());
    const where = { place: "Tor 2", videoUrl: null, contact: null, timeZone: "Europe/Berlin" };
    const proposal = { kind: "talk" as const, times, minutes: 60, ...where };
    const proposing = { ...ours, sequence, proposal, word, announcedBy: "mail" as const, config, now };
    return (await proposeAppointment(db, proposing)).ok;
  }
  if (deed === "export") {
    return (await recordExport(db, { ...ours, of: { applicationId }, format: "pdf", now })) !== null;
  }
  const row = await db.selectFrom("application").select("status").where("id", "=", applicationId).executeTakeFirst();
  if (deed === "byLink" || deed === "declineMany") {
    if (!row || (deed === "declineMany" && company.habit === "half")) return false;
    return deed === "byLink"
      ? answerByMail(db, { ...ours, status: row.status, text, origin: config.origin, now })
      : declineMany(db, { ...ours, text, batchId: `many-${applicationId}-${nth}`, origin: config.origin, now });
  }
  const decides = deed === "hired" || deed === "declined";
  if (!row || !mayBecome(row.status, deed as Decision, "employer") || (decides && company.habit === "half"))
    return false;
  const change = { ...ours, from: row.status, to: deed as Decision, text, origin: config.origin, now };
  return (await changeStatus(db, change)).ok;
}

type Answering = {
  companyId: string;
  listingIds: null;
  accountId: string;
  applicationId: string;
  text: string;
  origin: string;
  now: Date;
};

/** Takes the first way that a mail would offer; the second click finds it used. */
async function answerByMail(db: Db, { status, ...answer }: Answering & { status: ApplicationStatus }) {
  const [link] = await issueDecisionLinks(db, { ...answer, status });
  if (!link) return false;
  const { text, origin, now } = answer;
  const decided = await decideByLink(db, { token: link.token, text, origin, now });
  if (decided.ok && (await decideByLink(db, { token: link.token, text, origin, now })).ok) {
    throw new Error("A link answered twice");
  }
  return decided.ok;
}

/** Declines this one together with the two others of the company that wait longest; the form is sent twice. */
async function declineMany(db: Db, { batchId, ...answer }: Answering & { batchId: string }) {
  const { companyId, applicationId, now } = answer;
  const others = await db
    .selectFrom("application")
    .select(["id", "status", "name"])
    .where("company_id", "=", companyId)
    .where("status", "in", openStatuses)
    .where((eb) => eb.or([eb("id", "=", applicationId), eb("submitted_at", "<", now.toISOString())]))
    .orderBy((eb) => eb.case().when("id", "=", applicationId).then(0).else(1).end())
    .orderBy("submitted_at")
    .orderBy("id")
    .limit(3)
    .execute();
  const letters = others.map(({ id, status, name }) => ({
    ...{ applicationId: id, from: status, text: `${name.slice(0, 6)} ${batchId.slice(-1)}` },
  }));
  const batch = { scope: { companyId, listingIds: null }, to: "declined" as const, batchId, letters, ...answer };
  const missed = await answerMany(db, batch);
  await answerMany(db, batch);
  return missed.length < letters.length;
}

async function isMember(db: Db, accountId: string) {
  const query = db.selectFrom("membership").select("account_id").where("account_id", "=", accountId);
  return (await query.executeTakeFirst()) !== undefined;
}

/** Thinks better of what was answered or written a moment ago. */
export async function takeBack(db: Db, { person: { company, id: applicationId }, now }: Pick<Doing, "person" | "now">) {
  const [held] = await findUnsent(db, { applicationId, now });
  const [actor] = company.people;
  if (!held || !actor || company.barred) return false;
  const scope = { companyId: company.id, listingIds: null };
  const asked = { ...scope, accountId: actor.id, now };
  if ("from_status" in held) return (await takeBackAnswer(db, { ...asked, answerId: held.id })).ok;
  return (await takeBackMessage(db, { ...asked, applicationId, messageId: held.message_id })).ok;
}
