import type { OfficeRole } from "#db/codes.ts";
import type { Db } from "#db/connect.server.ts";
import { inTransaction } from "#db/in-transaction.server.ts";
import type { Day } from "#db/schema.ts";
import { mailOffice, type OfficeSender } from "#app/domain/accounts/mail-office.server.ts";
import { morningListToken } from "#app/domain/accounts/officers/end-morning-list.server.ts";
import { wantsMorningList } from "#app/domain/accounts/officers/mail-wishes.ts";
import { isWorkingDay } from "#app/domain/calendar/working-days.ts";
import { findOfficeHolidays } from "#app/domain/reviews/find-office-holidays.server.ts";
import { paths } from "#app/paths.ts";
import { claimDay } from "#app/platform/claim-day.server.ts";
import { dayOf } from "#app/platform/days.ts";
import { officeMay } from "#app/platform/http/office-may.ts";
import { formatDay } from "#app/platform/i18n/format.ts";
import { type Lang, sourceLang } from "#app/platform/i18n/locales.ts";
import { textsFor } from "#app/platform/i18n/request-lang.server.ts";
import { isMorning } from "#app/platform/is-morning.ts";
import type { Keyed } from "#app/platform/keys/key-for.server.ts";
import type { MailContent } from "#app/platform/mail/compose-mail.tsx";
import { daysSince } from "../days-since.ts";
import { findPromisedBy } from "./find-promised-by.server.ts";
import { findWaitingThings } from "./find-waiting-things.server.ts";
import { waitingPath, type WaitingThing } from "./waiting-thing.ts";

/** As many as anybody reads in a mail; the others are on the page. */
const listed = 50;

/** `pastSince`: the day until which it was to be checked, where that is over. */
type Listed = WaitingThing & { pastSince: Day | null };

/**
 * One mail a morning with everything that waits for a decision, the longest wait first, to whoever wants it on such a day and
 * with what they decide on; none where nothing waits. A morning that the server slept through is made up for on the same day.
 */
export async function mailMorningList(db: Db, { config, now }: { config: OfficeSender & Keyed; now: Date }) {
  if (!isMorning(now)) return;
  const today = dayOf(now);
  await inTransaction(db, async (db) => {
    if (!(await claimDay(db, "office.morning", today))) return;
    const found = await findWaitingThings(db, sourceLang);
    if (found.length === 0) return;
    const promisedBy = await findPromisedBy(db, config);
    const things = found.map((thing) => {
      const by = promisedBy(thing);
      return { ...thing, pastSince: by !== null && by < today ? by : null };
    });
    const day = { isWorkingDay: isWorkingDay(today, await findOfficeHolidays(db, config)) };
    const contentIn = (lang: Lang, role: OfficeRole) => {
      const theirs = things.filter(({ right }) => officeMay(role, right));
      return theirs.length > 0 ? morningList(lang, theirs, { config, now }) : null;
    };
    const wanted = (wishes: Parameters<typeof wantsMorningList>[0]) => wantsMorningList(wishes, day);
    const unsubscribe = ({ accountId, lang }: { accountId: string; lang: Lang }) =>
      config.origin + paths.endMorningList(lang, morningListToken(config, accountId));
    await mailOffice(db, { kind: "office.morning", about: "waiting", wanted, contentIn, unsubscribe, config, now });
  });
}

function morningList(
  lang: Lang,
  things: Listed[],
  { config: { origin, board }, now }: { config: OfficeSender; now: Date },
): MailContent {
  const t = textsFor(lang);
  const ageOf = (since: string) => {
    const days = daysSince(since, now);
    const age = days === 0 ? t("office:age.today") : t("office:age.days", { count: days });
    return `${t("office:waiting.since")} ${age}`;
  };
  const pastOf = (by: Day | null) => (by === null ? null : t("mail:office.morning.past", { day: formatDay(lang, by) }));
  const count = things.length;
  const late = things.filter(({ pastSince }) => pastSince !== null).length;
  return {
    subject: t("mail:office.morning.subject", { count, board: board.name }),
    blocks: [
      { heading: t("mail:office.morning.heading", { count }) },
      ...(late > 0 ? [{ paragraph: t("mail:office.morning.late", { count: late }) }] : []),
      {
        list: things.slice(0, listed).map((thing) => ({
          title: thing.title,
          text: [...[t(`office:waiting.kind.${thing.kind}`), thing.from, ageOf(thing.since)], pastOf(thing.pastSince)]
            .filter(Boolean)
            .join(" · "),
          href: origin + waitingPath(lang, thing),
        })),
      },
      { button: { label: t("mail:office.morning.button"), href: origin + paths.office(lang) } },
      { small: t("mail:office.morning.choose") },
    ],
  };
}
