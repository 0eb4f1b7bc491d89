// A face of this room: other nouns may import it.

import { type ClockStep, clockSteps as inOrder, type Lang } from "#db/codes.ts";
import type { Db } from "#db/connect.server.ts";
import type { Day } from "#db/schema.ts";
import { mailOffice, type OfficeSender } from "#app/domain/accounts/mail-office.server.ts";
import { titleIn } from "#app/domain/listings/title.ts";
import { paths } from "#app/paths.ts";
import { formatDay } from "#app/platform/i18n/format.ts";
import { textsFor } from "#app/platform/i18n/request-lang.server.ts";
import { composeMail, type MailContent } from "#app/platform/mail/compose-mail.tsx";
import type { MailBlock } from "#app/platform/mail/mail-block.ts";
import { queueMail } from "#app/platform/mail/queue-mail.server.ts";
import { waysToAnswer } from "../decision-links/ways-to-answer.server.ts";
import { type CompanyReader, groupByReader } from "../find-company-readers.server.ts";
import type { Urgency } from "../readers/who-reads.ts";
import type { ClockRow } from "./find-running-clocks.server.ts";

export type DueStep = {
  application: ClockRow;
  step: ClockStep;
  /** From which day the office may close, once the step is taken. */
  closesOn: Day;
};

type Run = { config: OfficeSender; now: Date };
type Letter = { to: CompanyReader; due: DueStep[]; company: string; run: Run };

const withWays: ReadonlySet<ClockStep> = new Set(["today", "late", "escalated", "announced"]);
/** More buttons than these nobody reads. */
const maxWays = 5;

const forTheOffice = ["escalated", "announced", "closed"] as const;

/** Of one company: a mail to each of its people, whatever number of applications it is about, and to each of the office. */
export async function mailDueSteps(db: Db, due: DueStep[], run: Run) {
  const [first] = due;
  if (!first) return;
  const { application } = first;
  const company = application.companyName;
  if (application.suspendedAt === null) {
    const items = due.map((one) => ({ ...one, listingId: one.application.listingId, urgency: urgencyOf(one.step) }));
    for (const letter of await groupByReader(db, { ...application, items, now: run.now })) {
      await mailCompany(db, { to: letter.to, due: letter.items, company, run });
    }
  }
  const theirs = due.filter(({ step }) => isForTheOffice(step));
  if (theirs.length === 0) return;
  const contentIn = (lang: Lang) => officeContent(lang, { due: theirs, company, run });
  await mailOffice(db, { kind: "application.clock.office", about: "answers", contentIn, ...run });
}

async function mailCompany(db: Db, { to, due, company, run }: Letter) {
  const { lang } = to;
  const t = textsFor(lang);
  const text = t("mail:application.clock.company.text");
  const mail = composeMail(lang, {
    subject: t(`mail:application.clock.company.subject.${lastStep(due)}`, { company }),
    blocks: [
      { heading: t("mail:application.clock.company.heading") },
      { paragraph: text },
      listOf(lang, due, (id) => run.config.origin + paths.employerApplication(lang, id)),
      ...(await waysOutOf(db, to, due, run)),
      {
        button: {
          label: t("mail:application.clock.company.button"),
          href: run.config.origin + paths.employerApplications(lang),
        },
      },
    ],
  });
  await queueMail(db, { ...mail, kind: "application.clock", to: to.email, lang, now: run.now });
}

/** Once it is late there is little time: the few that are can be answered straight from the mail. */
async function waysOutOf(db: Db, to: CompanyReader, due: DueStep[], { config: { origin }, now }: Run) {
  const late = due.filter(({ step }) => withWays.has(step)).slice(0, maxWays);
  const ways: MailBlock[] = [];
  for (const { application } of late) {
    ways.push(...(await waysToAnswer(db, to, { application, named: true, origin, now })));
  }
  return ways.length === 0 ? [] : [...ways, { small: textsFor(to.lang)("letters:mail.hint") }];
}

/** The office learns numbers and listings, and nothing of the people who applied. */
function officeContent(lang: Lang, { due, company, run }: Omit<Letter, "to">): MailContent {
  const t = textsFor(lang);
  const step = lastStep(due);
  return {
    subject: t(`mail:application.clock.office.subject.${isForTheOffice(step) ? step : "escalated"}`, { company }),
    blocks: [
      { heading: t("mail:application.clock.office.heading", { company }) },
      { paragraph: t("mail:application.clock.office.text") },
      listOf(lang, due),
      {
        button: {
          label: t("mail:application.clock.office.button"),
          href: run.config.origin + paths.officeAnswers(lang),
        },
      },
    ],
  };
}

function listOf(lang: Lang, due: DueStep[], hrefOf?: (id: string) => string): MailBlock {
  const t = textsFor(lang);
  return {
    list: due.map(({ application, step, closesOn }) => ({
      title: `${application.number} · ${titleIn(t, lang, application)}`,
      text: t(`mail:application.clock.step.${step}`, {
        day: formatDay(lang, application.answerBy),
        closesOn: formatDay(lang, closesOn),
      }),
      href: hrefOf?.(application.id),
    })),
  };
}

function isForTheOffice(step: ClockStep): step is (typeof forTheOffice)[number] {
  return forTheOffice.some((one) => one === step);
}

function lastStep(due: DueStep[]): ClockStep {
  return inOrder.findLast((step) => due.some((one) => one.step === step)) ?? "today";
}

/** A warning waits for no mail of the morning, and nobody can unsubscribe from it. */
function urgencyOf(step: ClockStep): Urgency {
  if (step === "escalated") return "escalation";
  return step === "half" || step === "soon" ? "reminder" : "warning";
}
