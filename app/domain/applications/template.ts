import type { Lang } from "#db/codes.ts";
import type { Day } from "#db/schema.ts";
import { formatDay } from "#app/platform/i18n/format.ts";
import type { Texts } from "#app/platform/i18n/texts.ts";
import type { Decision } from "./application.ts";
import { listingTitle, type TitleRow } from "./listing-title.ts";

type Letter = {
  to: Decision;
  listing: TitleRow & { companyName: string };
  /** Who writes for the company. */
  sender: string;
  /** By when there is a real answer, where this is not one yet. */
  answerBy: Day;
};

/** The letter that goes with a decision, ready to be sent and free to be changed. */
export function templateText(t: Texts, lang: Lang, { to, listing, sender, answerBy }: Letter) {
  const title = listingTitle(t, lang, listing);
  const body = t(`application:template.${to}`, { title, day: formatDay(lang, answerBy) });
  const greeting = t("application:template.greeting");
  return `${greeting}\n\n${body}\n\n${t("application:template.closing")}\n${sender}\n${listing.companyName}`;
}

/** Time and place of an invitation stand in lines of their own, where they are found again. */
export function withAppointment(
  t: Texts,
  text: string,
  { when, where }: { when?: string | undefined; where?: string | undefined },
) {
  const lines = [
    when && t("application:template.when", { when }),
    where && t("application:template.where", { where }),
  ].filter(Boolean);
  const letter = text.replaceAll("\r\n", "\n").trim();
  return lines.length === 0 ? letter : `${letter}\n\n${lines.join("\n")}`;
}
