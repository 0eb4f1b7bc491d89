import { type ClockStep, clockSteps as inOrder, type Lang } from "#db/codes.ts";
import type { Db } from "#db/connect.server.ts";
import type { Day } from "#db/schema.ts";
import { titleIn } from "#app/domain/listings/title.ts";
import { paths } from "#app/paths.ts";
import { dayOf } from "#app/platform/days.ts";
import { formatDay } from "#app/platform/i18n/format.ts";
import { textsFor } from "#app/platform/i18n/request-lang.server.ts";
import { composeMail } from "#app/platform/mail/compose-mail.tsx";
import type { MailBlock } from "#app/platform/mail/mail-block.ts";
import { queueMail } from "#app/platform/mail/queue-mail.server.ts";
import { findCompanyReaders } from "../find-company-readers.server.ts";
import { findHolidaysByListing } from "./find-holidays.server.ts";
import { findOfficeReaders } from "./find-office-readers.server.ts";
import type { ClockRow } from "./find-running-clocks.server.ts";
import { usualSpans } from "./spans.ts";
import { mayCloseFrom } from "./steps-of-clock.ts";

export type DueStep = { application: ClockRow; step: ClockStep };

type Run = { origin: string; officeAddress: string; now: Date };
type Item = DueStep & { closesOn: Day };
type Letter = { to: { email: string; lang: Lang }; items: Item[]; company: string; run: Run };

const forTheOffice = ["escalated", "announced", "closed"] as const;

/** Of one company: a mail to each of its people, whatever number of applications it is about, and to each of the office. */
export async function mailDueSteps(db: Db, due: DueStep[], run: Run) {
  const [first] = due;
  if (!first) return;
  const { application } = first;
  const items = await withClosingDays(db, due, run.now);
  const company = application.companyName;
  if (application.suspendedAt === null) {
    for (const to of await findCompanyReaders(db, application)) await mailCompany(db, { to, items, company, run });
  }
  if (!items.some(({ step }) => isForTheOffice(step))) return;
  for (const to of await findOfficeReaders(db, run.officeAddress)) await mailOffice(db, { to, items, company, run });
}

async function mailCompany(db: Db, { to, items, company, run }: Letter) {
  const { lang } = to;
  const t = textsFor(lang);
  const text = t("mail:application.clock.company.text");
  const mail = composeMail(lang, {
    subject: t(`mail:application.clock.company.subject.${lastStep(items)}`, { company }),
    blocks: [
      { heading: t("mail:application.clock.company.heading") },
      { paragraph: text },
      listOf(lang, items, (id) => run.origin + paths.employerApplication(lang, id)),
      {
        button: {
          label: t("mail:application.clock.company.button"),
          href: run.origin + paths.employerApplications(lang),
        },
      },
    ],
  });
  await queueMail(db, { ...mail, kind: "application.clock", to: to.email, lang, now: run.now });
}

/** The office learns numbers and listings, and nothing of the people who applied. */
async function mailOffice(db: Db, { to, items, company, run }: Letter) {
  const { lang } = to;
  const t = textsFor(lang);
  const theirs = items.filter(({ step }) => isForTheOffice(step));
  const step = lastStep(theirs);
  const mail = composeMail(lang, {
    subject: t(`mail:application.clock.office.subject.${isForTheOffice(step) ? step : "escalated"}`, { company }),
    blocks: [
      { heading: t("mail:application.clock.office.heading", { company }) },
      { paragraph: t("mail:application.clock.office.text") },
      listOf(lang, theirs),
      {
        button: { label: t("mail:application.clock.office.button"), href: run.origin + paths.officeAnswers(lang) },
      },
    ],
  });
  await queueMail(db, { ...mail, kind: "application.clock.office", to: to.email, lang, now: run.now });
}

function listOf(lang: Lang, items: Item[], hrefOf?: (id: string) => string): MailBlock {
  const t = textsFor(lang);
  return {
    list: items.map(({ application, step, closesOn }) => ({
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

function lastStep(items: Item[]): ClockStep {
  return inOrder.findLast((step) => items.some((item) => item.step === step)) ?? "today";
}

/** From which day the board or the office may close, now that these steps are taken. */
async function withClosingDays(db: Db, due: DueStep[], now: Date): Promise<Item[]> {
  const holidays = await findHolidaysByListing(db, [...new Set(due.map(({ application }) => application.listingId))]);
  return due.map(({ application, step }) => {
    const today = dayOf(now);
    const sent = new Map([...application.sent, [step, today] as const]);
    const place = { spans: usualSpans, isHoliday: holidays(application.listingId), today, sent };
    return { application, step, closesOn: mayCloseFrom(application, place) };
  });
}
