import { langs } from "#db/codes.ts";
import { i18nFor } from "#app/platform/i18n/i18n-for.ts";
import type { Texts } from "#app/platform/i18n/texts.ts";

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
