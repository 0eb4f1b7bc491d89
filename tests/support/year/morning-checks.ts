import { expect } from "vitest";
import type { Db } from "#db/connect.server.ts";
import type { Day } from "#db/schema.ts";
import { isFinal, openStatuses } from "#app/domain/applications/application.ts";
import { daysAfter } from "#app/platform/days.ts";
import { expectedStep } from "./expected-step.ts";
import type { Company } from "./world.ts";

/** The steps of each clock of each application, with their days. */
export type Sent = Map<string, Map<string, Day>>;

type Morning = {
  today: Day;
  sent: Sent;
  /** Jobs that have nothing to do are left out: where a question takes long. */
  skipsQuiet: boolean;
};

/** Of every clock exactly the step of today is taken, and nobody is forgotten. */
export async function checkClocks(
  db: Db,
  { today, companies, sent, skipsQuiet }: Morning & { companies: Company[] },
  run: () => Promise<unknown>,
) {
  const open = await findOpen(db);
  expect(open.filter((one) => !one.answer_by && !one.seeker_from && !one.agreed)).toEqual([]);
  const expected = open.flatMap(({ id, company_id, clock_from: clockFrom, answer_by: answerBy }) => {
    if (clockFrom === null || answerBy === null) return [];
    const company = companies.find((one) => one.id === company_id);
    if (!company) throw new Error("An application of nobody");
    const done = sent.get(`${id} ${clockFrom}`) ?? new Map<string, Day>();
    const due = expectedStep({ clockFrom, answerBy }, company, { today, sent: done });
    if (!due) return [];
    if (company.closed.length === 0) expect([id, due.step, due.day]).toEqual([id, due.step, today]);
    return [{ application_id: id, clock_from: clockFrom, step: due.step }];
  });
  if (skipsQuiet && expected.length === 0) return;
  await run();
  await compare(db, { today, sent, expected, steps: "company" });
}

/** People are reminded on the fifth day, and what they leave open is closed on the twenty-first. */
export async function checkSeekersTurns(db: Db, { today, sent, skipsQuiet }: Morning, run: () => Promise<unknown>) {
  const expected = (await findOpen(db)).flatMap(({ id, seeker_from: from, agreed, suspended_at }) => {
    if (from === null || agreed !== null || suspended_at !== null) return [];
    const step = { application_id: id, clock_from: from };
    if (daysAfter(from, 5) === today) return [{ ...step, step: "seeker_reminded" }];
    return daysAfter(from, 21) === today ? [{ ...step, step: "seeker_closed" }] : [];
  });
  if (skipsQuiet && expected.length === 0) return;
  await run();
  await compare(db, { today, sent, expected, steps: "seeker" });
}

type Taken = { application_id: string; clock_from: Day; step: string };

async function compare(
  db: Db,
  { today, sent, expected, steps }: Omit<Morning, "skipsQuiet"> & { expected: Taken[]; steps: "company" | "seeker" },
) {
  const rows = await db
    .selectFrom("application_reminder")
    .select(["application_id", "clock_from", "step"])
    .where("sent_on", "=", today)
    .where("step", steps === "seeker" ? "in" : "not in", ["seeker_reminded", "seeker_closed"])
    .execute();
  const words = (all: Taken[]) => all.map((one) => `${one.application_id} ${one.clock_from} ${one.step}`).sort();
  expect([today, ...words(rows)]).toEqual([today, ...words(expected)]);
  for (const { application_id, clock_from, step } of rows) {
    const key = `${application_id} ${clock_from}`;
    sent.set(key, (sent.get(key) ?? new Map()).set(step, today));
  }
  const closed = rows.filter(({ step }) => step.endsWith("closed")).map(({ application_id }) => application_id);
  if (closed.length === 0) return;
  const ends = await db.selectFrom("application").select("status").where("id", "in", closed).execute();
  expect(ends.every(({ status }) => status === "closed")).toBe(true);
}

function findOpen(db: Db) {
  return db
    .selectFrom("application")
    .innerJoin("company", "company.id", "application.company_id")
    .leftJoin("appointment", (join) =>
      join.onRef("appointment.application_id", "=", "application.id").on("appointment.state", "=", "agreed"),
    )
    .select(["application.id", "application.company_id", "clock_from", "answer_by", "seeker_from"])
    .select(["appointment.id as agreed", "company.suspended_at"])
    .where("application.status", "in", openStatuses)
    .execute();
}

/** Nobody is erased by the calendar without an answer. Whether anybody is due. */
export async function checkErasing(db: Db, today: Day) {
  const due = await db.selectFrom("application").select(["id", "status"]).where("erase_on", "<=", today).execute();
  expect(due.filter(({ status }) => !isFinal(status))).toEqual([]);
  return due.length > 0;
}
