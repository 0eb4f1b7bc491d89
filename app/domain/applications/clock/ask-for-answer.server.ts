// A face of this room: other nouns may import it.

import type { Db } from "#db/connect.server.ts";
import { inTransaction } from "#db/in-transaction.server.ts";
import { lockedIn } from "#db/locked-in.server.ts";
import { titleIn } from "#app/domain/listings/title.ts";
import { paths } from "#app/paths.ts";
import { recordAudit } from "#app/platform/audit.server.ts";
import { formatDay } from "#app/platform/i18n/format.ts";
import { textsFor } from "#app/platform/i18n/request-lang.server.ts";
import { composeMail } from "#app/platform/mail/compose-mail.tsx";
import { queueMail } from "#app/platform/mail/queue-mail.server.ts";
import { type CompanyReader, groupByReader } from "../find-company-readers.server.ts";
import { findLastAsking } from "./find-last-asking.server.ts";
import { findLateApplications, type LateApplication } from "./find-late-applications.server.ts";

type Asking = { companyId: string; officer: { accountId: string }; origin: string; now: Date };

export type AskingResult = { ok: true } | { ok: false; reason: "nothingLate" | "alreadyAsked" };

/** The office reminds a company of what is late, by hand, beside what the clock sends; once a day is enough. */
export function askForAnswer(db: Db, { companyId, officer, origin, now }: Asking): Promise<AskingResult> {
  return inTransaction(db, async (db) => {
    /** Two officers at the same moment are one. */
    await db.selectFrom("company").select("id").where("id", "=", companyId).$call(lockedIn(db)).execute();
    const late = await findLateApplications(db, { now, companyId });
    const [first] = late;
    if (!first || first.suspendedAt !== null) return { ok: false, reason: "nothingLate" };
    const last = await findLastAsking(db, companyId);
    if (last !== null && now.getTime() - Date.parse(last) < 20 * 3_600_000)
      return { ok: false, reason: "alreadyAsked" };

    const items = late.map((application) => ({ ...application, urgency: "warning" as const }));
    for (const letter of await groupByReader(db, { ...first, items, now })) {
      await mail(db, { to: letter.to, late: letter.items, origin, now });
    }
    await recordAudit(db, {
      now,
      accountId: officer.accountId,
      action: "company.asked_for_answer",
      subjectType: "company",
      subjectId: companyId,
    });
    return { ok: true };
  });
}

type Letter = {
  to: CompanyReader;
  late: LateApplication[];
  origin: string;
  now: Date;
};

async function mail(db: Db, { to: { email, lang }, late, origin, now }: Letter) {
  const t = textsFor(lang);
  const letter = composeMail(lang, {
    subject: t("mail:application.clock.asked.subject"),
    blocks: [
      { heading: t("mail:application.clock.asked.heading") },
      { paragraph: t("mail:application.clock.asked.text") },
      {
        list: late.map((application) => ({
          title: `${application.number} · ${titleIn(t, lang, application)}`,
          text: t("mail:application.clock.step.late", { day: formatDay(lang, application.answerBy) }),
          href: origin + paths.employerApplication(lang, application.id),
        })),
      },
      {
        button: { label: t("mail:application.clock.asked.button"), href: origin + paths.employerApplications(lang) },
      },
    ],
  });
  await queueMail(db, { ...letter, kind: "application.clock.asked", to: email, lang, now });
}
