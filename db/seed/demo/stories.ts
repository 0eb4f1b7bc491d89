import type { Insertable } from "kysely";
import type { ApplicationHistoryEvent, ApplicationStatus } from "#db/codes.ts";
import { fold } from "#db/fold.ts";
import type { Database, Day, Instant } from "#db/schema.ts";
import type { ApplicationRows, ApplyWorld } from "./applications.ts";
import type { StoryAct } from "./content.server.ts";
import { randomFor } from "./random.ts";
import { type ApplyTo, eraseOnFor, replyTo, sentApplication, suits } from "./sent-application.ts";
import { appointmentOf } from "./story-appointment.ts";
import { afterAct, hasAnswered, passedSteps, type Turn } from "./story-clock.ts";

type New<Table extends keyof Database> = Insertable<Database[Table]>;
export type StoryRows = ApplicationRows & {
  application_note: New<"application_note">[];
  application_tag: New<"application_tag">[];
  application_reminder: New<"application_reminder">[];
  appointment: New<"appointment">[];
  appointment_time: New<"appointment_time">[];
};
export type Paper = { applicationId: string; messageId: string; name: string; at: Instant };
export type StoryWorld = ApplyWorld & {
  /** By address; null: the company's contact. */
  accountOf: (company: string, by: string | null) => string;
};
export type Told = { rows: StoryRows; papers: Paper[] };

/** What has happened to the applications of some companies, written by hand. A story without a listing old enough is left out. */
export function tellStories(listings: ApplyTo[], world: StoryWorld): Told[] {
  const taken = new Set<string>();
  const stories = [...Map.groupBy(world.content.stories, ({ story }) => story).values()];
  return stories.flatMap((acts, index) => {
    const [first] = acts;
    const applicant = world.content.applicants.find(({ email }) => email === first?.applicant);
    if (!first || !applicant) throw new Error(`stories.csv: nobody is called ${first?.applicant}`);
    const at = instantOf(first, world);
    const random = randomFor(world.seed + 3, index);
    const open = listings.filter(
      ({ company, listing }) => company === first.company && (listing.first_published_at ?? at) < at,
    );
    const free = open.filter(
      (target) => suits(applicant, target) && !taken.has(`${applicant.email} ${target.listing.id}`),
    );
    const [target] = random.sample(free, 1);
    if (!target) return [];
    taken.add(`${applicant.email} ${target.listing.id}`);
    const chances = { random, ticking: randomFor(world.seed + 2, world.content.applicants.indexOf(applicant)) };
    const sent = sentApplication({ applicant, target, at, world, chances });
    return [tellStory({ acts, applicant, target, sent, world })];
  });
}

type Telling = {
  acts: StoryAct[];
  applicant: Parameters<typeof replyTo>[0];
  target: ApplyTo;
  sent: ReturnType<typeof sentApplication>;
  world: StoryWorld;
};

function tellStory({ acts, applicant, target, sent, world }: Telling): Told {
  const { id } = sent.application;
  const { listing } = target;
  const calendar = world.calendarOf(target.company);
  const steps = acts.map((act) => ({ ...act, at: instantOf(act, world), on: dayOf(act, world) }));
  const rows: StoryRows = {
    ...sent,
    application_history: [],
    application_message: [],
    company_answer: [],
    application_note: [],
    application_tag: [],
    application_reminder: [],
    ...appointmentOf(acts[0]?.story ?? "", steps, { applicationId: id, calendar, world, company: target.company }),
  };
  const papers: Paper[] = [];
  let turn: Turn = null;
  let status: ApplicationStatus = "received";
  let statusAt = sent.application.submitted_at;
  let answeredAt: Instant | null = null;

  for (const [index, { act, at, on, by, lang, text, paper }] of steps.entries()) {
    const accountId = bySeeker.has(act) ? null : world.accountOf(target.company, by);
    const written = text && lang ? { lang, text } : replyTo(applicant, act, target, world.content);
    if (written && messages.has(act)) {
      const messageId = world.newId();
      const side = bySeeker.has(act);
      const seen = steps.slice(index + 1).find((later) => bySeeker.has(later.act) !== side && later.at > at);
      rows.application_message.push({
        ...{ id: messageId, application_id: id, author: side ? "seeker" : "employer", account_id: accountId },
        ...{ at, read_at: seen?.at ?? null, lang: written.lang, text: written.text },
        subject: `${subjects[written.lang]} ${sent.application.number}`,
      });
      if (paper) papers.push({ applicationId: id, messageId, name: paper, at });
    }
    if (act === "noted" && text && accountId) {
      rows.application_note.push({ id: world.newId(), application_id: id, account_id: accountId, at, text });
    }
    if (act === "tagged" && text) rows.application_tag.push({ application_id: id, folded: fold(text), name: text });

    const event = eventOf(act);
    if (event) {
      const to = event === "submitted" || event === "status" || event === "withdrawn" ? statusOf(act) : null;
      const actor = bySeeker.has(act) ? ("seeker" as const) : ("employer" as const);
      const from_status = event === "submitted" || to === null ? null : status;
      const base = { application_id: id, account_id: accountId, from_status, to_status: to };
      if (rows.application_history.length === 1 && actor === "employer") {
        const opened = { ...base, event: "opened" as const, from_status: null, to_status: null };
        rows.application_history.push({ id: world.newId(), ...opened, actor, at: minutesBefore(at, 12) });
      }
      rows.application_history.push({ id: world.newId(), ...base, event, actor, at });
      if (to) [status, statusAt] = [to, at];
    }

    if (hasAnswered(act) && answeredAt === null && turn?.side === "company") {
      const working_days = calendar.between(turn.from, on);
      rows.company_answer.push({
        ...{ id: world.newId(), company_id: listing.company_id, answered_on: on, working_days },
        ...{ in_time: on <= turn.by ? 1 : 0, given_by: "employer" },
      });
      answeredAt = at;
    }
    turn = afterAct(turn, act, { on, answerDays: listing.answer_days, calendar });
  }

  const company = turn?.side === "company" ? turn : null;
  rows.application = {
    ...sent.application,
    ...{ status, status_at: statusAt, answered_at: answeredAt },
    ...{ clock_from: company?.from ?? null, answer_by: company?.by ?? null },
    seeker_from: turn?.side === "seeker" ? turn.from : null,
    erase_on: eraseOnFor(status, statusAt, listing.deadline),
  };
  if (company) {
    rows.application_reminder = passedSteps(company, { today: todayOf(world), calendar }).map(({ step, on }) => ({
      ...{ application_id: id, clock_from: company.from, step, sent_on: on },
    }));
  }
  return { rows, papers };
}

const stages = ["in_review", "invited", "trial_day", "offer", "hired", "declined"] as const;
const bySeeker = new Set<string>(["sent", "writes", "agreed", "withdrawn"]);
const messages = new Set<string>([...stages, "asks", "tells", "writes"]);
const subjects = { de: "Zu Ihrer Bewerbung", pl: "W sprawie aplikacji", cs: "K odpovědi na nabídku" };

const events: Partial<Record<StoryAct["act"], ApplicationHistoryEvent>> = {
  sent: "submitted",
  withdrawn: "withdrawn",
  asks: "message",
  tells: "message",
  writes: "message",
  proposed: "appointment_proposed",
  agreed: "appointment_agreed",
  noted: "noted",
};

function eventOf(act: StoryAct["act"]) {
  return stages.some((stage) => stage === act) ? ("status" as const) : events[act];
}

function statusOf(act: StoryAct["act"]): ApplicationStatus {
  return stages.find((stage) => stage === act) ?? (act === "withdrawn" ? "withdrawn" : "received");
}

const todayOf = ({ now }: StoryWorld): Day => now.toISOString().slice(0, 10);
const minutesBefore = (at: Instant, minutes: number) => new Date(Date.parse(at) - minutes * 60_000).toISOString();

/** Before today, so that all of a story is past whenever a demo begins. */
function dayOf({ company, days }: StoryAct, world: StoryWorld): Day {
  return world.calendarOf(company).after(todayOf(world), -days);
}

function instantOf(act: StoryAct, world: StoryWorld): Instant {
  return `${dayOf(act, world)}T${act.time}:00.000Z`;
}
