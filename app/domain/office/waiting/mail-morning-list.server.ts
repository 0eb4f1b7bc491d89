import type { OfficeRole } from "#db/codes.ts";
import type { Db } from "#db/connect.server.ts";
import { inTransaction } from "#db/in-transaction.server.ts";
import { mailOffice, type OfficeSender } from "#app/domain/accounts/mail-office.server.ts";
import { paths } from "#app/paths.ts";
import { claimDay } from "#app/platform/claim-day.server.ts";
import { dayOf } from "#app/platform/days.ts";
import { officeMay } from "#app/platform/http/office-may.ts";
import { type Lang, sourceLang } from "#app/platform/i18n/locales.ts";
import { textsFor } from "#app/platform/i18n/request-lang.server.ts";
import { isWorkingMorning } from "#app/platform/is-working-morning.ts";
import type { MailContent } from "#app/platform/mail/compose-mail.tsx";
import { daysSince } from "../days-since.ts";
import { findWaitingThings } from "./find-waiting-things.server.ts";
import { rightOf, waitingPath, type WaitingThing } from "./waiting-thing.ts";

/** As many as anybody reads in a mail; the others are on the page. */
const listed = 50;

/**
 * One mail each working morning with everything that the office has to decide on, the longest wait first, and none where
 * nothing waits. A morning that the server slept through is made up for on the same day.
 */
export async function mailMorningList(db: Db, { config, now }: { config: OfficeSender; now: Date }) {
  if (config.officeMail !== "morning" || !isWorkingMorning(now)) return;
  await inTransaction(db, async (db) => {
    if (!(await claimDay(db, "office.morning", dayOf(now)))) return;
    const things = await findWaitingThings(db, sourceLang);
    if (things.length === 0) return;
    const contentIn = (lang: Lang, role: OfficeRole) => {
      const theirs = things.filter((thing) => officeMay(role, rightOf[thing.kind]));
      return theirs.length > 0 ? morningList(lang, theirs, { config, now }) : null;
    };
    await mailOffice(db, { kind: "office.morning", about: "waiting", contentIn, config, now });
  });
}

function morningList(
  lang: Lang,
  things: WaitingThing[],
  { config: { origin, board }, now }: { config: OfficeSender; now: Date },
): MailContent {
  const t = textsFor(lang);
  const ageOf = (since: string) => {
    const days = daysSince(since, now);
    const age = days === 0 ? t("office:age.today") : t("office:age.days", { count: days });
    return `${t("office:waiting.since")} ${age}`;
  };
  const count = things.length;
  return {
    subject: t("mail:office.morning.subject", { count, board: board.name }),
    blocks: [
      { heading: t("mail:office.morning.heading", { count }) },
      {
        list: things.slice(0, listed).map((thing) => ({
          title: thing.title,
          text: [t(`office:waiting.kind.${thing.kind}`), thing.from, ageOf(thing.since)].filter(Boolean).join(" · "),
          href: origin + waitingPath(lang, thing),
        })),
      },
      { button: { label: t("mail:office.morning.button"), href: origin + paths.office(lang) } },
    ],
  };
}
