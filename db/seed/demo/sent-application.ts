import type { Insertable } from "kysely";
import type { Field } from "#db/codes.ts";
import { searchableName } from "#db/fold.ts";
import type { Database, Day, Instant } from "#db/schema.ts";
import { broughtTo } from "./brought.ts";
import type { Applicant, DemoContent } from "./content.server.ts";
import type { ListingRows } from "./listing.ts";
import { answerTo } from "./questions.ts";
import type { Random } from "./random.ts";

type New<Table extends keyof Database> = Insertable<Database[Table]>;
/** A listing people can apply to, with what the rows of an application repeat. */
export type ApplyTo = Pick<
  ListingRows,
  "listing" | "listing_question" | "listing_phrase" | "listing_licence" | "listing_shift" | "listing_language"
> & { companyName: string; company: string; field: Field };

type Sending = {
  applicant: Applicant;
  target: ApplyTo;
  at: Instant;
  world: { content: DemoContent; now: Date; newId: () => string };
  /** What is ticked draws its own numbers, so that the rest stays as it was. */
  chances: { random: Random; ticking: Random };
};

/** What somebody sends: it has arrived, and nobody has looked at it. */
export function sentApplication({ applicant, target, at, world, chances: { random, ticking } }: Sending) {
  const { listing } = target;
  const { content, now } = world;
  const id = world.newId();
  const application: New<"application"> & { id: string } = {
    id,
    number: applicationNumber(random),
    listing_id: listing.id,
    company_id: listing.company_id,
    status: "received",
    lang: applicant.lang,
    name: applicant.name,
    name_folded: searchableName(applicant.name),
    email: applicant.email,
    email_folded: applicant.email.toLowerCase(),
    phone: null,
    german_level: applicant.german_level,
    message: applicant.message,
    submitted_at: at,
    status_at: at,
    erase_on: listing.deadline,
  };
  const application_answer: New<"application_answer">[] = target.listing_question.flatMap((question) =>
    answerTo(question, { content, lang: applicant.lang, random, now }).map((answer) => ({
      application_id: id,
      position: question.position,
      ...answer,
    })),
  );
  const application_brought: New<"application_brought">[] = broughtTo(target, applicant, ticking, now).map((row) => ({
    id: world.newId(),
    application_id: id,
    draft_id: null,
    ...row,
  }));
  return { application, application_answer, application_brought };
}

export function suits({ kinds, fields }: Applicant, { listing, field }: ApplyTo) {
  return kinds.some((wanted) => wanted === listing.kind) && (fields.length === 0 || fields.includes(field));
}

/** The company's letter of the board to this person, where it has one for the stage. */
export function replyTo(applicant: Applicant, stage: string, target: ApplyTo, { replies }: DemoContent) {
  const { lang } = applicant;
  const reply = replies.find((row) => row.status === stage && row.lang === lang);
  if (!reply) return null;
  const text = reply.text
    .replace("{name}", applicant.name)
    .replace("{title}", target.listing[`title_${lang}`] ?? target.listing.title_de ?? "")
    .replace("{company}", target.companyName);
  return { lang, subject: reply.subject, text };
}

/** Half a year after the answer, or after the last day on which one could apply. */
export function eraseOnFor(status: string, statusAt: Instant, deadline: Day): Day {
  const from = new Date(status === "declined" || status === "hired" ? statusAt.slice(0, 10) : deadline);
  return new Date(from.getTime() + 183 * 86_400_000).toISOString().slice(0, 10);
}

const numberAlphabet = "23456789BCDFGHJKMNPQRSTVWXZ";

/** 7K3M-9Q2P */
function applicationNumber(random: Random) {
  const block = () =>
    Array.from({ length: 4 }, () => numberAlphabet[random.int(0, numberAlphabet.length - 1)]).join("");
  return `${block()}-${block()}`;
}
