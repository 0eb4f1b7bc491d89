// A face of this room: other nouns may import it.
import type { OfficeMails } from "#db/officers/office-mails.ts";
import type { Config } from "#app/platform/config.server.ts";

/** What somebody of the office wants to hear, and when. */
export type MailWishes = { mails: OfficeMails; reportsAtOnce: boolean };

type Chosen = { office_mails: OfficeMails | null; reports_at_once: number };

/** Whoever has chosen nothing hears as the installation says. */
export function mailWishes(chosen: Chosen, { officeMail }: Pick<Config, "officeMail">): MailWishes {
  const usual = officeMail === "morning" ? "working_days" : "at_once";
  return { mails: chosen.office_mails ?? usual, reportsAtOnce: chosen.reports_at_once === 1 };
}

/** Whether the list of what waits comes on such a day. */
export function wantsMorningList({ mails }: Pick<MailWishes, "mails">, { isWorkingDay }: { isWorkingDay: boolean }) {
  return mails === "daily" || (mails === "working_days" && isWorkingDay);
}
