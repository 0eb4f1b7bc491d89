import type { Db } from "#db/connect.server.ts";
import { openStatuses } from "#app/domain/applications/application.ts";
import { endAppointments } from "#app/domain/applications/appointments/end-appointments.server.ts";
import { remindOfAppointments } from "#app/domain/applications/appointments/remind-of-appointments.server.ts";
import { runAnswerClock } from "#app/domain/applications/clock/run-answer-clock.server.ts";
import { runSeekersTurn } from "#app/domain/applications/clock/run-seekers-turn.server.ts";
import { startAnswerClock } from "#app/domain/applications/clock/start-answer-clock.server.ts";
import { eraseDueApplications } from "#app/domain/applications/erase-due-applications.server.ts";
import { mailErasedCopies } from "#app/domain/applications/export/mail-erased-copies.server.ts";
import { issueLink } from "#app/domain/applications/issue-link.server.ts";
import { mailMornings } from "#app/domain/applications/readers/mail-mornings.server.ts";
import { readConfig } from "#app/platform/config.server.ts";
import { daysAfter, instantDaysAfter } from "#app/platform/days.ts";
import { removeDroppedFiles } from "#app/platform/files/remove-dropped-files.server.ts";
import { forgetOldMails } from "#app/platform/mail/send-mails.server.ts";
import { instantAt } from "#app/platform/zoned-time.ts";
import { testContext } from "#tests/support/context.ts";
import { insertApplication } from "#tests/support/factories.ts";
import { act, type Person, type Setting, takeBack } from "./deeds.ts";
import { dieAndRepeat } from "./dying.ts";
import { checkClocks, checkErasing, checkSeekersTurns, type Sent } from "./morning-checks.ts";
import type { Script } from "./scripts.ts";
import { companyEvents, insertWorld } from "./world.ts";

const firstDay = "2027-01-04";
const longestTail = 260;

export type LeftMail = { to: string; kind: string; subject: string; text: string; at: string; queued: string };

type Year = { skipsQuiet?: boolean; scripts: Script[]; dyingAt: (() => number | null) | undefined };
type Step = { at: number; byPerson?: boolean; happen: () => Promise<void> };

/** Twelve months and what comes of them, on one injected clock; with a process that dies, if asked for. */
export async function liveThrough(db: Db, { scripts, dyingAt, skipsQuiet = false }: Year) {
  const config = readConfig({ APP_ORIGIN: "https://board.example" }, "test");
  const setting: Setting = { config, files: testContext(db).files };
  const world = await insertWorld(db);
  const people: Person[] = [];
  const mails: LeftMail[] = [];
  const ended = new Map<string, string>();
  const sent: Sent = new Map();
  let isOver = false;
  const robustly = (work: (db: Db) => Promise<unknown>) => dieAndRepeat(db, dyingAt?.() ?? null, work);

  const steps: Step[] = [];
  for (const event of companyEvents(world, config)) {
    const now = instantOf(event.day, event.minute);
    steps.push({ at: now.getTime(), happen: async () => void (await event.happen(db, now)) });
  }
  const ofPeople = scripts.flatMap(stepsOf);
  const lastDeed = Math.max(...ofPeople.map(({ at }) => at));
  steps.push(...ofPeople);
  for (let day = 0; day < 365 + longestTail; day += 1) steps.push(...jobsOf(day));
  steps.sort((a, b) => a.at - b.at);

  for (const { at, byPerson, happen } of steps) {
    if (isOver) break;
    if (byPerson) await letMailsLeave(db, new Date(at), mails);
    await happen();
  }
  await letMailsLeave(db, instantOf(365 + longestTail, 0), mails);
  return { people, mails, ended, world };

  function stepsOf(script: Script, index: number): Step[] {
    const company = world.companies[script.company];
    const listing = company?.listings[script.listing];
    if (!company || !listing) return [];
    const mark = `q${String(index).padStart(4, "0")}q`;
    const person: Person = { id: `application-${index}`, mark, email: `${mark}@seeker.example`, token: "", company };
    let day = script.day;
    const submitted = instantOf(day, script.minute, index);
    const apply = async () => {
      await submit(db, { person, listing, now: submitted });
      people.push(person);
    };
    const moves = script.moves.flatMap((move, nth): Step[] => {
      day += move.after + (nth === 0 ? 1 : 0);
      const now = instantOf(day, move.minute, index + nth * 1_000);
      const later = new Date(now.getTime() + 300_000);
      const doing = { person, move, nth, now, ...setting };
      const happen = async () => {
        const done = await robustly((db) => act(db, doing));
        if (done !== false && (move.deed === "withdraw" || move.deed === "erase"))
          ended.set(person.email, now.toISOString());
      };
      const regret = async () => void (await robustly((db) => takeBack(db, { person, now: later })));
      const deed = { at: now.getTime(), byPerson: true, happen };
      return move.takenBack ? [deed, { at: later.getTime(), byPerson: true, happen: regret }] : [deed];
    });
    return [{ at: submitted.getTime(), happen: apply }, ...moves];
  }

  /**
   * As the schedule has them; hourly ones once, on the hour that has work, as the others find none. Mails are kept for
   * some days only: each erasing looks through all of them.
   */
  function jobsOf(day: number): Step[] {
    const today = daysAfter(firstDay, day);
    const job = (minute: number, run: (now: Date) => Promise<unknown>): Step => {
      const now = instantOf(day, minute);
      return { at: now.getTime(), happen: async () => void (await run(now)) };
    };
    return [
      job(200, async (now) => {
        isOver = now.getTime() > lastDeed && (await openApplications(db)).length === 0;
        if (await checkErasing(db, today)) await robustly((db) => eraseDueApplications(db, setting.files, { now }));
      }),
      ...(day % 5 === 0 ? [job(220, (now) => forgetOldMails({ db, now: () => instantDaysAfter(now, 25) }))] : []),
      job(210, (now) => robustly((db) => mailErasedCopies(db, { now }))),
      ...(day % 7 === 0 ? [job(215, () => robustly((db) => removeDroppedFiles({ db, files: setting.files })))] : []),
      job(375, (now) =>
        checkClocks(db, { today, companies: world.companies, sent, skipsQuiet }, () =>
          robustly((db) => runAnswerClock(db, { config, now })),
        ),
      ),
      job(405, (now) =>
        checkSeekersTurns(db, { today, sent, skipsQuiet }, () => robustly((db) => runSeekersTurn(db, { config, now }))),
      ),
      job(430, async (now) => {
        if (!skipsQuiet || (await hasNews(db))) await robustly((db) => mailMornings(db, { config, now }));
      }),
      job(570, (now) => robustly((db) => remindOfAppointments(db, { config, now }))),
      job(1260, (now) => robustly((db) => endAppointments(db, { config, now }))),
    ];
  }
}

/** The instant at which clocks in Lusatia show that minute of that day. */
function instantOf(day: number, minute: number, millisecond = 0) {
  const time = `${String(Math.floor(minute / 60)).padStart(2, "0")}:${String(minute % 60).padStart(2, "0")}`;
  const instant = instantAt({
    day: daysAfter(firstDay, day),
    time: time,
    timeZone: "Europe/Berlin",
  });
  return new Date((instant?.getTime() ?? 0) + millisecond);
}

async function submit(
  db: Db,
  { person, listing, now }: { person: Person; listing: { id: string; answerDays: number }; now: Date },
) {
  const clock = await startAnswerClock(db, { listingId: listing.id, workingDays: listing.answerDays, now });
  await insertApplication(db, {
    ...{
      id: person.id,
      number: numberOf(person),
      listing_id: listing.id,
      name: `${person.mark} Muster`,
      email: person.email,
    },
    ...{ submitted_at: now.toISOString(), status_at: now.toISOString() },
    ...{ clock_from: clock.clockFrom, answer_by: clock.answerBy },
  });
  person.token = await issueLink(db, { applicationId: person.id, now });
}

export function numberOf({ mark }: Pick<Person, "mark">) {
  return `N${mark.slice(1, 5)}N`;
}

/** What the mail server would have taken by now. */
async function letMailsLeave(db: Db, now: Date, mails: LeftMail[]) {
  const left = await db
    .updateTable("outbox_mail")
    .set({ sent_at: now.toISOString(), attempts: 1 })
    .where("sent_at", "is", null)
    .where("send_after", "<=", now.toISOString())
    .returning(["to_address as to", "kind", "subject", "text", "send_after as at", "created_at as queued"])
    .execute();
  mails.push(...left);
}

export function openApplications(db: Db) {
  return db.selectFrom("application").select(["id", "status"]).where("status", "in", openStatuses).execute();
}

async function hasNews(db: Db) {
  return (await db.selectFrom("application_digest").select("id").limit(1).executeTakeFirst()) !== undefined;
}
