import type { Db } from "#db/connect.server.ts";
import { recordAudit } from "#app/platform/audit.server.ts";
import { dayOf } from "#app/platform/days.ts";
import { formWithErrors } from "#app/platform/http/form.server.ts";
import { emptyForm, type FormState } from "#app/platform/http/form.ts";
import { decodeCalendar, readCalendarApart } from "../reading/read-calendar-apart.server.ts";
import type { RegistrationSender } from "../registering/mail-registered.server.ts";
import { readWatchedCalendar } from "./read-watched-calendar.server.ts";

type Asked = { id: string; officer: { accountId: string }; config: RegistrationSender; now: Date };

type Answer = { ok: true; done: "read" | "unread" } | { ok: false; form: FormState };

/** Reads a calendar because somebody of the office says so, from its address. */
export async function readByOfficer(db: Db, asked: Asked): Promise<Answer> {
  const steps = await readWatchedCalendar(db, asked);
  if (steps) await record(db, asked);
  return { ok: true, done: steps ? "read" : "unread" };
}

/** The same from a file that came along: what is wrong with it is said at its field, and changes nothing. */
export async function readFileByOfficer(
  db: Db,
  { sent, ...asked }: Asked & { sent: Uint8Array | "tooLarge" | null },
): Promise<Answer> {
  if (sent === null) return refused("errors.noTableFile");
  if (sent === "tooLarge") return refused("watchedCalendar:failure.tooLarge");
  const { officer, now } = asked;
  const reading = await readCalendarApart(officer.accountId, { text: decodeCalendar(sent), today: dayOf(now) });
  if (!reading.ok) return refused(`watchedCalendar:failure.${reading.reason}`);
  await readWatchedCalendar(db, { ...asked, reading });
  await record(db, asked);
  return { ok: true, done: "read" };
}

const refused = (key: string): Answer => ({
  ok: false,
  form: formWithErrors(emptyForm, { file: { key, values: {} } }),
});

function record(db: Db, { id, officer, now }: Asked) {
  const { accountId } = officer;
  const about = { subjectType: "watched_calendar", subjectId: id };
  return recordAudit(db, { now, accountId, action: "watched_calendar.read", ...about });
}
