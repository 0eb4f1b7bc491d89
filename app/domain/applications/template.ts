import { type Lang, langs } from "#db/codes.ts";
import type { Day } from "#db/schema.ts";
import { type Titled, titleIn } from "#app/domain/listings/title.ts";
import { formatDay } from "#app/platform/i18n/format.ts";
import { i18nFor } from "#app/platform/i18n/i18n-for.ts";
import type { Texts } from "#app/platform/i18n/texts.ts";
import type { Decision } from "./application.ts";

type Letter = {
  to: Decision;
  listing: Titled & { companyName: string };
  /** Who writes for the company. */
  sender: string;
  /** By when there is a real answer, where this is not one yet. */
  answerBy: Day;
};

/** The letter that goes with a decision, ready to be sent and free to be changed. An invitation counts on a date below. */
export function templateText(t: Texts, lang: Lang, { to, listing, sender, answerBy }: Letter) {
  const title = titleIn(t, lang, listing);
  const appointment = t("application:template.dateBelow");
  const body = t(`application:template.${to}`, { title, day: formatDay(lang, answerBy), appointment });
  const greeting = t("application:template.greeting");
  return `${greeting}\n\n${body}\n\n${t("application:template.closing")}\n${sender}\n${listing.companyName}`;
}

type Appointment = { when?: string | undefined; where?: string | undefined };

/**
 * The letter as it goes out: time and place in lines of their own, where they are found again. Without a time nothing
 * may send the reader looking for one.
 */
export function withAppointment(t: Texts, text: string, { when, where }: Appointment) {
  const letter = text.replaceAll("\r\n", "\n").trim();
  const lines = [
    when && t("application:template.when", { when }),
    where && t("application:template.where", { where }),
  ].filter(Boolean);
  return [when ? letter : withoutDate(letter), lines.join("\n")].filter(Boolean).join("\n\n");
}

/** In whichever language: the page shows two, and people may send either. */
function withoutDate(letter: string) {
  return langs
    .map((lang) => i18nFor(lang).t)
    .reduce(
      (text, t) => text.replaceAll(t("application:template.dateBelow"), t("application:template.dateFollows")),
      letter,
    );
}
