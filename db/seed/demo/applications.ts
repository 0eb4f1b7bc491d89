import type { Insertable } from "kysely";
import type { ApplicationStatus } from "#db/codes.ts";
import type { Database, Instant } from "#db/schema.ts";
import type { Applicant, DemoContent } from "./content.server.ts";
import type { ListingRows } from "./listing.ts";
import { type Random, randomFor } from "./random.ts";
import { type ApplyTo, eraseOnFor, replyTo, sentApplication, suits } from "./sent-application.ts";
import type { WorkCalendar } from "./work-calendar.ts";

type New<Table extends keyof Database> = Insertable<Database[Table]>;
export type ApplicationRows = {
  application: New<"application">;
  application_answer: New<"application_answer">[];
  application_brought: New<"application_brought">[];
  application_history: New<"application_history">[];
  application_message: New<"application_message">[];
  company_answer: New<"company_answer">[];
};
export type ApplyWorld = {
  content: DemoContent;
  seed: number;
  now: Date;
  newId: () => string;
  /** Of the country in which a company is at home. */
  calendarOf: (company: string) => WorkCalendar;
};

/** How an application of this age may stand: nobody waits beyond what was promised. */
const courses: Record<"fresh" | "old", ApplicationStatus[][]> = {
  fresh: [["received"], ["received"], ["received", "in_review"]],
  old: [
    ["received", "in_review", "invited"],
    ["received", "invited"],
    ["received", "in_review", "invited", "hired"],
    ["received", "in_review", "declined"],
    ["received", "declined"],
    ["received", "withdrawn"],
  ],
};

/** Everybody applies to two companies, where something fits, beside those whose applications are told as stories. */
export function applicationsTo(listings: ApplyTo[], world: ApplyWorld): ApplicationRows[] {
  const told = new Set(world.content.stories.map(({ company }) => company));
  const others = listings.filter(({ company }) => !told.has(company));
  return world.content.applicants.flatMap((applicant, index) => {
    const random = randomFor(world.seed + 1, index);
    const ticking = randomFor(world.seed + 2, index);
    const fitting = others.filter((target) => suits(applicant, target));
    return random.sample(fitting, 2).map((target) => applicationRows(applicant, target, world, { random, ticking }));
  });
}

type Chances = { random: Random; ticking: Random };

function applicationRows(applicant: Applicant, target: ApplyTo, world: ApplyWorld, chances: Chances): ApplicationRows {
  const { listing } = target;
  const { content, now } = world;
  const calendar = world.calendarOf(target.company);
  const open = Math.max(0, now.getTime() - Date.parse(listing.first_published_at ?? now.toISOString()));
  const submitted = now.getTime() - open * (0.1 + 0.8 * chances.random.next());
  const fresh = now.getTime() - submitted < listing.answer_days * msPerDay;
  const steps = happened(chances.random.pick(courses[fresh ? "fresh" : "old"]), submitted, now, calendar);
  const course = steps.map(({ to }) => to);
  const at = steps.map((step) => step.at);
  const status = course.at(-1) ?? "received";
  const statusAt = at.at(-1) ?? now.toISOString();
  const sent = sentApplication({ applicant, target, at: at[0] ?? statusAt, world, chances });
  const { id } = sent.application;
  const answer = firstAnswer(listing, course, at, calendar);
  return {
    ...sent,
    application: {
      ...sent.application,
      status,
      status_at: statusAt,
      ...waiting(listing, course, at, calendar),
      answered_at: answer ? answer.at : null,
      erase_on: eraseOnFor(status, statusAt, listing.deadline),
    },
    application_history: [
      ...course.map((to, index) => ({
        id: world.newId(),
        application_id: id,
        at: at[index] ?? statusAt,
        actor: isSeekers(to) ? ("seeker" as const) : ("employer" as const),
        account_id: isSeekers(to) ? null : (listing.created_by ?? null),
        event:
          to === "received"
            ? ("submitted" as const)
            : to === "withdrawn"
              ? ("withdrawn" as const)
              : ("status" as const),
        from_status: course[index - 1] ?? null,
        to_status: to,
      })),
      ...openedBefore(course[1], at[1]).map((opened) => ({
        id: world.newId(),
        application_id: id,
        at: opened,
        actor: "employer" as const,
        account_id: listing.created_by ?? null,
        event: "opened" as const,
        from_status: null,
        to_status: null,
      })),
    ],
    company_answer: answer ? [{ id: world.newId(), ...answer.row }] : [],
    application_message: course.flatMap((to, index) => {
      const reply = replyTo(applicant, to, target, content);
      const sentAt = at[index] ?? statusAt;
      const account_id = listing.created_by ?? null;
      const by = { author: "employer" as const, account_id, at: sentAt, read_at: sentAt };
      return reply ? [{ id: world.newId(), application_id: id, ...by, ...reply }] : [];
    }),
  };
}

const isSeekers = (to: ApplicationStatus) => to === "received" || to === "withdrawn";

/** People apply when they have time; a company acts on its working days, by day. What would come after now has not happened. */
function happened(course: ApplicationStatus[], submitted: number, now: Date, { isWorkday }: WorkCalendar) {
  const steps: { to: ApplicationStatus; at: Instant }[] = [];
  const isDecided = course.at(-1) === "declined" || course.at(-1) === "hired";
  const even = (now.getTime() - submitted) / course.length;
  const apart = isDecided ? Math.min(even, mostDaysApart * msPerDay) : even;
  let before = submitted - 1;
  for (const [index, to] of course.entries()) {
    const at = new Date(submitted + apart * index);
    if (!isSeekers(to)) {
      at.setUTCHours(7 + Math.floor((at.getUTCHours() * 8) / 24));
      while (!isWorkday(at.toISOString().slice(0, 10)) || at.getTime() < before + 20 * 60_000) {
        at.setUTCDate(at.getUTCDate() + 1);
      }
    }
    if (at > now || at.getTime() <= before) break;
    before = at.getTime();
    steps.push({ to, at: at.toISOString() });
  }
  return steps;
}

type Listing = ListingRows["listing"];
type Course = readonly ApplicationStatus[];

/** Since when the company has to act, and until when. */
function waiting(listing: Listing, course: Course, at: readonly Instant[], { after }: WorkCalendar) {
  const status = course.at(-1) ?? "received";
  const [first, last] = [at[0], at.at(-1)];
  const clock = (from: Instant | undefined, days: number) =>
    from ? { clock_from: from.slice(0, 10), answer_by: after(from.slice(0, 10), days) } : noClock;
  if (status === "received" || status === "in_review") return clock(first, listing.answer_days);
  return status === "invited" ? clock(last, 20) : noClock;
}

const noClock = { clock_from: null, answer_by: null };

/** What the board notes of it. */
function firstAnswer(listing: Listing, course: Course, at: readonly Instant[], { between }: WorkCalendar) {
  const index = course.findIndex((status) => !["received", "in_review", "withdrawn"].includes(status));
  const [sent, answered] = [at[0], at[index]];
  if (!sent || !answered) return null;
  const [from, answered_on] = [sent.slice(0, 10), answered.slice(0, 10)];
  const working_days = between(from, answered_on);
  const in_time = working_days <= listing.answer_days ? (1 as const) : (0 as const);
  const { company_id } = listing;
  return { at: answered, row: { company_id, answered_on, working_days, in_time, given_by: "employer" as const } };
}

/** Whoever decides has read: a few minutes before the first step of the company. */
function openedBefore(firstStep: string | undefined, at: string | undefined) {
  if (!firstStep || firstStep === "withdrawn" || !at) return [];
  return [new Date(Date.parse(at) - 10 * 60_000).toISOString()];
}

/** Whoever decides does so soon; an invitation that is still open is not so old that its own time is over. */
const mostDaysApart = 2;

const msPerDay = 86_400_000;
