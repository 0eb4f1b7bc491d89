import { langs } from "#db/codes.ts";
import { i18nFor } from "#app/platform/i18n/i18n-for.ts";
import type { Texts } from "#app/platform/i18n/texts.ts";
import { type DateSentence, dateSentences } from "./date-sentence.ts";

type Appointment = {
  when?: string | undefined;
  where?: string | undefined;
  /** What is true of the time where the letter names none. */
  otherwise: DateSentence;
};

/**
 * The letter as it goes out: time and place in lines of their own, where they are found again. Without a time nothing
 * may send the reader looking for one, nor have them wait for one that they know.
 */
export function withAppointment(t: Texts, text: string, { when, where, otherwise }: Appointment) {
  const letter = text.replaceAll("\r\n", "\n").trim();
  const lines = [
    when && t("application:template.when", { when }),
    where && t("application:template.where", { where }),
  ].filter(Boolean);
  return [withDate(letter, when ? "dateBelow" : otherwise), lines.join("\n")].filter(Boolean).join("\n\n");
}

/** In whichever language: the page shows two, and people may send either. */
export function withDate(letter: string, meant: DateSentence) {
  return langs
    .map((lang) => i18nFor(lang).t)
    .flatMap((t) =>
      dateSentences.map((sentence) => [t(`application:template.${sentence}`), t(meantIn(meant))] as const),
    )
    .reduce((text, [said, right]) => text.replaceAll(said, right), letter);
}

const meantIn = (meant: DateSentence) => `application:template.${meant}` as const;
