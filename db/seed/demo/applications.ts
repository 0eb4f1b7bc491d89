import type { Insertable } from "kysely";
import type { ApplicationStatus, Field } from "#db/codes.ts";
import { searchableName } from "#db/fold.ts";
import type { Database, Day, Instant } from "#db/schema.ts";
import { broughtTo } from "./brought.ts";
import type { Applicant, DemoContent } from "./content.server.ts";
import { dayAfter } from "./days.ts";
import type { ListingRows } from "./listing.ts";
import { answerTo } from "./questions.ts";
import { type Random, randomFor } from "./random.ts";

type New<Table extends keyof Database> = Insertable<Database[Table]>;
export type ApplicationRows = {
  application: New<"application">;
  application_answer: New<"application_answer">[];
  application_brought: New<"application_brought">[];
  application_event: New<"application_event">[];
  application_message: New<"application_message">[];
  company_answer: New<"company_answer">[];
};
/** A listing people can apply to, with what the rows of an application repeat. */
export type ApplyTo = Pick<
  ListingRows,
  "listing" | "listing_question" | "listing_phrase" | "listing_licence" | "listing_shift" | "listing_language"
> & { companyName: string; field: Field };
type World = { content: DemoContent; seed: number; now: Date; newId: () => string };

/** How an application of this age may stand; nobody waits for ever. */
const courses: Record<"fresh" | "old", ApplicationStatus[][]> = {
  fresh: [["received"], ["received"], ["received", "in_review"]],
  old: [
    ["received", "in_review"],
    ["received", "in_review", "invited"],
    ["received", "invited"],
    ["received", "in_review", "invited", "hired"],
    ["received", "in_review", "declined"],
    ["received", "declined"],
    ["received", "withdrawn"],
  ],
};

/** Everybody applies once to the company that the demo signs in as, where something fits, and to two others. */
export function applicationsTo(listings: ApplyTo[], demoCompanyId: string, world: World): ApplicationRows[] {
  return world.content.applicants.flatMap((applicant, index) => {
    const random = randomFor(world.seed + 1, index);
    const ticking = randomFor(world.seed + 2, index);
    const fitting = listings.filter(({ listing, field }) => suits(applicant, listing.kind, field));
    const [own, others] = [true, false].map((own) =>
      fitting.filter(({ listing }) => (listing.company_id === demoCompanyId) === own),
    );
    const chosen = [...random.sample(own ?? [], 1), ...random.sample(others ?? [], 2)];
    return chosen.map((listing) => applicationRows(applicant, listing, world, { random, ticking }));
  });
}

function suits({ kinds, fields }: Applicant, kind: string, field: string) {
  return kinds.some((wanted) => wanted === kind) && (fields.length === 0 || fields.some((wanted) => wanted === field));
}

/** What is ticked draws its own numbers, so that the rest stays as it was. */
type Chances = { random: Random; ticking: Random };

function applicationRows(
  applicant: Applicant,
  target: ApplyTo,
  world: World,
  { random, ticking }: Chances,
): ApplicationRows {
  const { listing } = target;
  const { content, now } = world;
  const id = world.newId();
  const open = Math.max(0, now.getTime() - Date.parse(listing.first_published_at ?? now.toISOString()));
  const submitted = now.getTime() - open * (0.1 + 0.8 * random.next());
  const fresh = now.getTime() - submitted < listing.answer_days * msPerDay;
  const course = random.pick(courses[fresh ? "fresh" : "old"]);
  const at = course.map((_, index): Instant =>
    new Date(submitted + ((now.getTime() - submitted) * index) / course.length).toISOString(),
  );
  const status = course.at(-1) ?? "received";
  const statusAt = at.at(-1) ?? now.toISOString();
  return {
    application: {
      id,
      number: applicationNumber(random),
      listing_id: listing.id,
      company_id: listing.company_id,
      status,
      lang: applicant.lang,
      name: applicant.name,
      name_folded: searchableName(applicant.name),
      email: applicant.email,
      email_folded: applicant.email.toLowerCase(),
      phone: null,
      german_level: applicant.german_level,
      message: applicant.message,
      submitted_at: at[0] ?? statusAt,
      status_at: statusAt,
      ...waiting(listing, course, at),
      erase_on: halfYearAfter(status === "declined" || status === "hired" ? statusAt.slice(0, 10) : listing.deadline),
    },
    application_answer: target.listing_question.flatMap((question) =>
      answerTo(question, { content, lang: applicant.lang, random, now }).map((answer) => ({
        application_id: id,
        position: question.position,
        ...answer,
      })),
    ),
    application_brought: broughtTo(target, applicant, ticking, now).map((row) => ({
      id: world.newId(),
      application_id: id,
      draft_id: null,
      ...row,
    })),
    application_event: [
      ...course.map((to, index) => ({
        id: world.newId(),
        application_id: id,
        at: at[index] ?? statusAt,
        actor: to === "received" || to === "withdrawn" ? ("seeker" as const) : ("employer" as const),
        account_id: to === "received" || to === "withdrawn" ? null : (listing.created_by ?? null),
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
    company_answer: firstAnswer(listing, course, at).map((answer) => ({ id: world.newId(), ...answer })),
    application_message: course.flatMap((to, index) => {
      const reply = content.replies.find((row) => row.status === to && row.lang === applicant.lang);
      if (!reply) return [];
      const title = listing[`title_${applicant.lang}`] ?? listing.title_de;
      const text = reply.text
        .replace("{name}", applicant.name)
        .replace("{title}", title)
        .replace("{company}", target.companyName);
      const { lang, subject } = reply;
      return [
        {
          id: world.newId(),
          application_id: id,
          author: "employer" as const,
          account_id: listing.created_by ?? null,
          at: at[index] ?? statusAt,
          read_at: at[index] ?? statusAt,
          lang,
          subject,
          text,
        },
      ];
    }),
  };
}

/** Since when the company has to act, and until when: about as many days as its working days take. */
function waiting(listing: ListingRows["listing"], course: readonly ApplicationStatus[], at: readonly Instant[]) {
  const status = course.at(-1) ?? "received";
  const [first, last] = [at[0], at.at(-1)];
  if (status === "received" || status === "in_review") return first ? clockOf(first, listing.answer_days) : noClock;
  return status === "invited" && last ? clockOf(last, 20) : noClock;
}

/** What the board notes of it: about five working days a week. */
function firstAnswer(listing: ListingRows["listing"], course: readonly ApplicationStatus[], at: readonly Instant[]) {
  const index = course.findIndex((status) => !["received", "in_review", "withdrawn"].includes(status));
  const [sent, answered] = [at[0], at[index]];
  if (!sent || !answered) return [];
  const working_days = Math.round((((Date.parse(answered) - Date.parse(sent)) / msPerDay) * 5) / 7);
  const in_time = working_days <= listing.answer_days ? (1 as const) : (0 as const);
  const { company_id } = listing;
  return [{ company_id, answered_on: answered.slice(0, 10), working_days, in_time, given_by: "employer" as const }];
}

const noClock = { clock_from: null, answer_by: null };

function clockOf(from: Instant, workingDays: number) {
  return { clock_from: from.slice(0, 10), answer_by: dayAfter(new Date(from), Math.ceil((workingDays * 7) / 5)) };
}

/** Whoever decides has read: a few minutes before the first step of the company. */
function openedBefore(firstStep: string | undefined, at: string | undefined) {
  if (!firstStep || firstStep === "withdrawn" || !at) return [];
  return [new Date(Date.parse(at) - 10 * 60_000).toISOString()];
}

const msPerDay = 86_400_000;
const halfYearAfter = (day: Day): Day => dayAfter(new Date(day), 183);
const numberAlphabet = "23456789BCDFGHJKMNPQRSTVWXZ";

/** 7K3M-9Q2P */
function applicationNumber(random: Random) {
  const block = () =>
    Array.from({ length: 4 }, () => numberAlphabet[random.int(0, numberAlphabet.length - 1)]).join("");
  return `${block()}-${block()}`;
}
